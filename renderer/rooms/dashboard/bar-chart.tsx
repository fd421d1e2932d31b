// Bars, drawn by the style sheet: each row says in words all that its bars show, and leads to the letters that it counts.
import { Button as Pressable } from "react-aria-components";

type BarLook = "open" | "overdue" | "settled" | "median" | "wait" | "plain";

type Bar = { readonly look: BarLook; readonly size: number };

type BarRow = {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** Each list is a line of bars one after the other. */
  readonly lines: readonly (readonly Bar[])[];
  readonly onPress: () => void;
};

type Props = {
  readonly label: string;
  readonly legend: readonly { readonly look: BarLook; readonly name: string }[];
  readonly rows: readonly BarRow[];
};

const sum = (bars: readonly Bar[]) => bars.reduce((all, { size }) => all + size, 0);

const Line = ({ bars, longest }: { bars: readonly Bar[]; longest: number }) => (
  <span className="bar-line">
    {bars.map(({ look, size }) => (
      <span key={look} className={`bar bar-${look}`} style={{ inlineSize: `${(100 * size) / longest}%` }} />
    ))}
  </span>
);

export const BarChart = ({ label, legend, rows }: Props) => {
  const longest = Math.max(1, ...rows.flatMap(({ lines }) => lines.map(sum)));
  return (
    <div className="bar-chart">
      {legend.length > 0 && (
        <ul className="bar-legend">
          {legend.map(({ look, name }) => (
            <li key={look}>
              <span className={`bar bar-${look}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <ul aria-label={label} className="bar-rows">
        {rows.map(({ id, name, says, lines, onPress }) => (
          <li key={id}>
            <Pressable className="bar-row" onPress={onPress}>
              <span className="bar-name">{name}</span>
              <span className="bar-says">{says}</span>
              <span className="bar-lines">
                {lines.map((bars) => {
                  const drawn = bars.filter(({ size }) => size > 0);
                  return drawn.length > 0 && <Line key={drawn[0]?.look} bars={drawn} longest={longest} />;
                })}
              </span>
            </Pressable>
          </li>
        ))}
      </ul>
    </div>
  );
};
