// Something is under way; the words beside it say what.
import "./spinner.css";

export const Spinner = () => <span className="spinner" aria-hidden="true" />;
