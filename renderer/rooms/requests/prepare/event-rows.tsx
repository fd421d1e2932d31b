// The table of a complaint: what happened on which day. It begins with what the log has; every row can be changed.
import type { EventKind } from "../../../../electron/shared/lists.ts";
import { Button } from "../../../parts/button.tsx";
import { DayField } from "../../../parts/day-field.tsx";
import { Field } from "../../../parts/field.tsx";
import { Pick } from "../../../parts/pick.tsx";
import type { EventRow } from "../../../stores/letter-form.ts";
import { useSettings } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import type { PartProps } from "./prepare-page.tsx";
import { useRows } from "./use-rows.ts";

/** Events for which every language of the letters has a sentence; and `note`, for the person's own words. */
const told: readonly EventKind[] = [
  "sent",
  "bounced",
  "received",
  "acknowledged",
  "identity-asked",
  "identity-given",
  "clarification-asked",
  "clarified",
  "form-asked",
  "portal-asked",
  "fee-asked",
  "extended",
  "answered-in-part",
  "answered",
  "refused",
  "fulfilled",
  "reminded",
  "escalated",
  "call",
  "post",
  "note",
];

type RowProps = {
  row: EventRow;
  number: number;
  error: string | undefined;
  onChange: (part: Partial<EventRow>) => void;
  onRemove: () => void;
};

const Row = ({ row: { on, kind, text }, number, error, onChange, onRemove }: RowProps) => {
  const { t } = useWords();
  const today = useSettings((state) => state.info.today);
  const kinds = told.includes(kind) ? told : [kind, ...told];
  const isBlank = kind === "note" && text.trim() === "";
  return (
    <fieldset className="prepare-row" data-row>
      <legend className="only-read">{t("prepare.about.correction", { number })}</legend>
      <DayField
        label={t("prepare.about.eventOn")}
        value={on}
        onChange={(value) => onChange({ on: value })}
        error={on === "" ? error : undefined}
        max={today}
      />
      <Pick
        label={t("prepare.about.eventKind")}
        options={kinds.map((id) => ({ id, name: t(id === "sent" ? "prepare.about.eventSent" : `events.${id}`) }))}
        value={kind}
        onChange={(value) => onChange({ kind: value })}
      />
      <Field
        label={t("prepare.about.eventText")}
        hint={t(kind === "note" ? "prepare.about.inLanguage" : "prepare.about.eventTextHint")}
        value={text}
        onChange={(value) => onChange({ text: value })}
        error={isBlank ? error : undefined}
      />
      <Button weight="quiet" icon="cross" onPress={onRemove}>
        {t("prepare.about.remove", { number })}
      </Button>
    </fieldset>
  );
};

export const EventRows = ({ form: { events }, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  const rows = useRows(events, (changed) => fill({ events: changed }));
  const error = errorOf("events");
  return (
    <div className="prepare-rows" ref={rows.ref}>
      <p className="field-label">{t("prepare.about.events")}</p>
      <p className="field-hint">{t("prepare.about.eventsHint")}</p>
      {error !== undefined && <p className="field-error">{error}</p>}
      {events.map((row, at) => (
        <Row
          key={row.key}
          row={row}
          number={at + 1}
          error={error}
          onChange={(part) => rows.change(row.key, part)}
          onRemove={() => rows.remove(row.key)}
        />
      ))}
      <div>
        <Button icon="plus" onPress={() => rows.add({ on: "", kind: "note", text: "" })}>
          {t("prepare.about.addEvent")}
        </Button>
      </div>
    </div>
  );
};
