// What the menus say: Electron's own names of its roles are English on every system.
import type { Language } from "../shared/lists.ts";

export type MenuWords = Readonly<
  Record<
    | "file"
    | "edit"
    | "view"
    | "window"
    | "help"
    | "about"
    | "settings"
    | "services"
    | "hideApp"
    | "hideOthers"
    | "showAll"
    | "quit"
    | "exit"
    | "close"
    | "undo"
    | "redo"
    | "cut"
    | "copy"
    | "paste"
    | "selectAll"
    | "goTo"
    | "normalSize"
    | "larger"
    | "smaller"
    | "fullScreen"
    | "hide"
    | "lock"
    | "minimize"
    | "zoom"
    | "toFront"
    | "helpPages"
    | "shortcuts",
    string
  >
>;

export const menuWords: Record<Language, MenuWords> = {
  en: {
    file: "File",
    edit: "Edit",
    view: "View",
    window: "Window",
    help: "Help",
    about: "About Rightsdesk",
    settings: "Settings…",
    services: "Services",
    hideApp: "Hide Rightsdesk",
    hideOthers: "Hide Others",
    showAll: "Show All",
    quit: "Quit Rightsdesk",
    exit: "Exit",
    close: "Close Window",
    undo: "Undo",
    redo: "Redo",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    selectAll: "Select All",
    goTo: "Go To…",
    normalSize: "Actual Size",
    larger: "Zoom In",
    smaller: "Zoom Out",
    fullScreen: "Full Screen",
    hide: "Hide My Data",
    lock: "Lock and Stop Sending",
    minimize: "Minimize",
    zoom: "Zoom",
    toFront: "Bring All to Front",
    helpPages: "Rightsdesk Help",
    shortcuts: "Keyboard Shortcuts",
  },
  de: {
    file: "Datei",
    edit: "Bearbeiten",
    view: "Ansicht",
    window: "Fenster",
    help: "Hilfe",
    about: "Über Rightsdesk",
    settings: "Einstellungen …",
    services: "Dienste",
    hideApp: "Rightsdesk ausblenden",
    hideOthers: "Andere ausblenden",
    showAll: "Alle einblenden",
    quit: "Rightsdesk beenden",
    exit: "Beenden",
    close: "Fenster schließen",
    undo: "Rückgängig",
    redo: "Wiederholen",
    cut: "Ausschneiden",
    copy: "Kopieren",
    paste: "Einfügen",
    selectAll: "Alles auswählen",
    goTo: "Gehe zu …",
    normalSize: "Originalgröße",
    larger: "Vergrößern",
    smaller: "Verkleinern",
    fullScreen: "Vollbild",
    hide: "Meine Daten verbergen",
    lock: "Sperren und nichts mehr senden",
    minimize: "Im Dock ablegen",
    zoom: "Zoomen",
    toFront: "Alle nach vorne bringen",
    helpPages: "Hilfe zu Rightsdesk",
    shortcuts: "Tastenkürzel",
  },
  fr: {
    file: "Fichier",
    edit: "Édition",
    view: "Affichage",
    window: "Fenêtre",
    help: "Aide",
    about: "À propos de Rightsdesk",
    settings: "Réglages…",
    services: "Services",
    hideApp: "Masquer Rightsdesk",
    hideOthers: "Masquer les autres",
    showAll: "Tout afficher",
    quit: "Quitter Rightsdesk",
    exit: "Quitter",
    close: "Fermer la fenêtre",
    undo: "Annuler",
    redo: "Rétablir",
    cut: "Couper",
    copy: "Copier",
    paste: "Coller",
    selectAll: "Tout sélectionner",
    goTo: "Aller à…",
    normalSize: "Taille réelle",
    larger: "Agrandir",
    smaller: "Réduire",
    fullScreen: "Plein écran",
    hide: "Masquer mes données",
    lock: "Verrouiller et ne plus rien envoyer",
    minimize: "Placer dans le Dock",
    zoom: "Réduire/agrandir",
    toFront: "Tout ramener au premier plan",
    helpPages: "Aide de Rightsdesk",
    shortcuts: "Raccourcis clavier",
  },
  es: {
    file: "Archivo",
    edit: "Edición",
    view: "Ver",
    window: "Ventana",
    help: "Ayuda",
    about: "Acerca de Rightsdesk",
    settings: "Ajustes…",
    services: "Servicios",
    hideApp: "Ocultar Rightsdesk",
    hideOthers: "Ocultar otros",
    showAll: "Mostrar todo",
    quit: "Salir de Rightsdesk",
    exit: "Salir",
    close: "Cerrar ventana",
    undo: "Deshacer",
    redo: "Rehacer",
    cut: "Cortar",
    copy: "Copiar",
    paste: "Pegar",
    selectAll: "Seleccionar todo",
    goTo: "Ir a…",
    normalSize: "Tamaño real",
    larger: "Aumentar",
    smaller: "Reducir",
    fullScreen: "Pantalla completa",
    hide: "Ocultar mis datos",
    lock: "Bloquear y dejar de enviar",
    minimize: "Minimizar",
    zoom: "Zoom",
    toFront: "Traer todo al frente",
    helpPages: "Ayuda de Rightsdesk",
    shortcuts: "Atajos de teclado",
  },
};
