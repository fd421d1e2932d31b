// Starts the window: asks main whether the data is open, and behind the gate builds the stores and shows the rooms.
import { createRoot } from "react-dom/client";
import { chooseLanguage } from "../electron/shared/choose-language.ts";
import type { Language } from "../electron/shared/lists.ts";
import { askFirst } from "./ask-first.ts";
import { desk } from "./desk.ts";
import { App } from "./rooms/app.tsx";
import { buildRooms } from "./rooms/gate/build-rooms.ts";
import { Gate } from "./rooms/gate/gate.tsx";
import { StartFailed } from "./rooms/start-failed.tsx";
import { createStores } from "./stores/create-stores.ts";
import { createVaultStore } from "./stores/vault-store.ts";
import { startWords } from "./words/start-words.ts";

/** Chromium says this when a list measures itself twice in one frame; nothing is lost by it and nobody can mend it. */
const isHarmless = (event: ErrorEvent) => event.error === null && event.message.startsWith("ResizeObserver loop");

const first = askFirst(desk);

const spoken = new Map<Language, ReturnType<typeof startWords>>();

/** The gate and the rooms behind it speak by the same words: making them takes a part of the first picture's time. */
const speak = (language: Language) => {
  const words = spoken.get(language) ?? startWords(language);
  spoken.set(language, words);
  return words;
};

const enter = async () => {
  // What was typed is a help and no reason not to open.
  const [settings, unfinished, info] = await Promise.all([first.settings(), first.unfinished(), first.info()]);
  if (!settings.ok) throw new Error(settings.message);
  if (!info.ok) throw new Error(info.message);
  const words = await speak(settings.value.language);
  const stores = createStores({
    desk,
    settings: settings.value,
    info: info.value,
    ...(unfinished.ok && { unfinished: unfinished.value }),
    list: first.list(),
  });
  // What main told while the words were loading found nobody who listens.
  void stores.settings.getState().loadInfo();
  window.addEventListener("pagehide", stores.unfinished.getState().save);
  const { reportBug } = stores.notice.getState();
  window.addEventListener("error", (event) => {
    if (!isHarmless(event)) reportBug(event.error ?? event.message);
  });
  window.addEventListener("unhandledrejection", (event) => reportBug(event.reason));
  return <App stores={stores} words={words} />;
};

const prepare = async () => {
  const status = await first.status;
  if (!status.ok) throw new Error(status.message);
  const vault = createVaultStore({ desk, view: status.value });
  desk.on("vault:changed", () => void vault.getState().refresh());
  const words = await speak(status.value.language);
  // An open desk has no gate to show: its rooms come in one picture.
  const built = status.value.stage === "open" ? await buildRooms(enter) : null;
  return <Gate vault={vault} words={words} enter={enter} built={built} />;
};

const root = createRoot(document.body.appendChild(document.createElement("div")));
prepare().then(
  (gate) => root.render(gate),
  async (error: unknown) => {
    const { t } = await startWords(chooseLanguage(navigator.languages));
    root.render(<StartFailed error={error} t={t} />);
  },
);
