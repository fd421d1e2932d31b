// The table behind a chart: the same numbers, each beside what it counts; those of letters lead to them.
import { Button as Pressable } from "react-aria-components";

type TableCell = {
  readonly text: string;
  /** null: nothing to show. */
  readonly onPress: (() => void) | null;
  /** The whole of what is shown, for who does not see the head of its column. */
  readonly name?: string;
};

type Props = {
  readonly caption: string;
  /** The first is the one of the names. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: string; readonly name: TableCell; readonly cells: readonly TableCell[] }[];
};

const Content = ({ text, name, onPress }: TableCell) =>
  onPress === null ? (
    text
  ) : (
    <Pressable className="count-link" onPress={onPress} {...(name !== undefined && { "aria-label": name })}>
      {text}
    </Pressable>
  );

export const CountTable = ({ caption, heads, rows }: Props) => (
  <div className="count-table">
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">
              <Content {...name} />
            </th>
            {cells.map((cell, n) => (
              <td key={heads[n + 1]}>
                <Content {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
