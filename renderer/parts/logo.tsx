// The app's sign: a letter on a desk whose flap is a tick. Its colours come from the theme.
import "./logo.css";

export const Logo = ({ size }: { size: number }) => (
  <svg
    className="logo"
    viewBox="0 0 1024 1024"
    width={`${size / 16}rem`}
    height={`${size / 16}rem`}
    aria-hidden="true"
    focusable="false"
  >
    <rect className="logo-desk" width="1024" height="1024" rx="224" />
    <rect className="logo-paper" x="128" y="320" width="768" height="512" rx="64" />
    <path className="logo-gap" d="M128 352 448 608 864 192" />
    <path className="logo-tick" d="M160 378 448 608 864 192" />
  </svg>
);
