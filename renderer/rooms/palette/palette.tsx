// One types where to go: rooms, settings, companies and requests in one list, by keyboard alone.
import { type KeyboardEvent, useEffect, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from "react-aria-components";
import { Icon } from "../../parts/icon.tsx";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { usePalette, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { useStatusName } from "../requests/use-status-words.ts";
import { fitsWords } from "./fits-words.ts";
import "./palette.css";
import { shows } from "../../parts/room-states.ts";
import { type Command, useCommands } from "./use-commands.ts";

type Row = Command & { readonly isPractice?: boolean };

const Item = ({ id, icon, name, line, isPractice = false }: Row) => (
  <MenuItem id={id} textValue={name} className="palette-item">
    <Icon name={icon} size={18} />
    <Text slot="label" className="palette-words">
      <span>
        {name} {isPractice && <PracticeBadge />}
      </span>
      {line !== undefined && <span className="quiet small">{line}</span>}
    </Text>
  </MenuItem>
);

const Part = ({ title, rows }: { title: string; rows: readonly Row[] }) =>
  rows.length > 0 && (
    <MenuSection aria-label={title}>
      <Header {...shows("palette", "rows")} className="palette-title">
        {title}
      </Header>
      {rows.map((row) => (
        <Item key={row.id} {...row} />
      ))}
    </MenuSection>
  );

const useRows = (): { readonly commands: Row[]; readonly companies: Row[]; readonly requests: Row[] } => {
  const { t, shortDay } = useWords();
  const nameStatus = useStatusName();
  const text = usePalette((state) => state.text);
  const found = usePalette((state) => state.companies);
  const board = usePalette((state) => state.requests);
  const go = usePlace((state) => state.go);
  const commands = useCommands().filter(({ name }) => fitsWords(text, name));
  return {
    commands,
    companies: found.map(({ slug, name, website }) => ({
      id: `company ${slug}`,
      icon: "companies",
      name,
      ...(website !== null && { line: website }),
      run: () => go({ kind: "companies", slug }),
    })),
    requests: board.map((request) => ({
      id: `request ${request.requestId}`,
      icon: "tracker",
      name: t("palette.request", { kind: t(`kinds.${request.kind}.name`), company: request.company }),
      line: [nameStatus(request), ...(request.sentOn === null ? [] : [shortDay(request.sentOn)])].join(" · "),
      isPractice: request.mode === "practice",
      run: () => go({ kind: "request", requestId: request.requestId, from: null, isFresh: false }),
    })),
  };
};

const Inside = () => {
  const { t } = useWords();
  const text = usePalette((state) => state.text);
  const foundFor = usePalette((state) => state.foundFor);
  const search = usePalette((state) => state.search);
  const close = usePalette((state) => state.close);
  const { commands, companies, requests } = useRows();
  const rows = [...companies, ...requests, ...commands];
  const choose = (key: unknown) => {
    close();
    rows.find(({ id }) => id === key)?.run();
  };
  const [enteredFor, enter] = useState<string | null>(null);
  const isFound = foundFor === text;
  useEffect(() => {
    const first = rows[0];
    if (enteredFor !== text || !isFound || !first) return;
    enter(null);
    choose(first.id);
  });

  /** Enter without a row chosen goes to the first, once the rows are those of the word that stands there. */
  const takeFirst = ({ key, currentTarget, nativeEvent }: KeyboardEvent<HTMLInputElement>) => {
    // Of what is composed, Enter ends a character and not the word.
    if (key !== "Enter" || nativeEvent.isComposing) return;
    if (!currentTarget.getAttribute("aria-activedescendant")) enter(text);
  };
  return (
    // The first row is not taken on its own: while rows still come in, that one may be gone the next moment.
    <Autocomplete disableAutoFocusFirst inputValue={text} onInputChange={(typed) => void search(typed)}>
      <SearchField className="palette-search" aria-label={t("palette.title")} autoFocus>
        <Icon name="search" size={20} />
        <Input className="palette-input" placeholder={t("palette.hint")} spellCheck="false" onKeyDown={takeFirst} />
      </SearchField>
      <Menu
        className="palette-list"
        aria-label={t("palette.title")}
        onAction={choose}
        renderEmptyState={() => (
          <p {...shows("palette", "none-found")} className="palette-none quiet">
            {t("palette.none", { text })}
          </p>
        )}
      >
        <Part title={t("shell.companies")} rows={companies} />
        <Part title={t("palette.requests")} rows={requests} />
        <Part title={t("palette.rooms")} rows={commands} />
      </Menu>
    </Autocomplete>
  );
};

export const Palette = () => {
  const { t } = useWords();
  const isOpen = usePalette((state) => state.isOpen);
  const close = usePalette((state) => state.close);
  return (
    <ModalOverlay className="veil palette-veil" isOpen={isOpen} onOpenChange={(open) => !open && close()} isDismissable>
      <Modal className="dialog-frame dialog-large">
        <Dialog className="palette" aria-label={t("palette.title")}>
          <Inside />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
