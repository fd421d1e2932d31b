// English: taking everything to another computer, and what stays where when the app is removed.

export const leaving = {
  take: {
    title: "Take everything with me",
    text: "For another computer, or to keep. One folder at a place that you choose: a backup of everything, and what you wrote and got also as files that anybody can read.",
    has: {
      backup: "A backup, encrypted under the passphrase below. Another Rightsdesk comes in with it.",
      export:
        "The same in words: rightsdesk.json and tables. Not encrypted: whoever has the folder can read them. Delete them if you only want to move.",
      page: "A page that says how to come in on another computer.",
    },
    hasNot:
      "Not in it: the passwords of your mailboxes, what your computer's keyring holds, passphrase and recovery code, and files that you saved elsewhere.",
    done: "Choose a place and take everything",
    made: "Everything is in this folder; the backup was read back whole.",
    next: "On the other computer: start Rightsdesk, open the settings, and choose this backup under “Restore a backup”. Close Rightsdesk here first, so that only one of the two sends.",
  },
  title: "Before you uninstall",
  hint: "Removing the app removes the program. What you wrote stays on this computer until you erase it.",
  places: "Where Rightsdesk keeps something on this computer",
  place: {
    program: "The program",
    data: "The data folder",
    dataText: "Everything of yours, encrypted; the log; where the window stood; Chromium's files of the window.",
    keyring: "The keyring",
    keyringText: {
      linux:
        "An entry of the keyring called “Chromium Safe Storage”; other programs use the same name. “Chrome Safe Storage Control” may stand beside it and holds nothing of yours.",
      darwin: "An entry of the login keychain called “Rightsdesk Safe Storage”.",
      win32:
        "No entry of its own: Windows protects the key by your account, and the protected key lies in the data folder.",
    },
    passphraseText: "The key to your data is not in it: your passphrase opens them.",
    backups: "Backups by themselves",
    lastBackup: "The last backup",
    lastExport: "The last export",
    none: "None that this computer knows of.",
    others: "Backups, exports and letters that you saved are wherever you put them; Rightsdesk keeps no list of them.",
  },
  stays: "What stays when you remove the app",
  system: {
    win32:
      "“Installed apps” removes the program and its shortcuts. The data folder stays, and so does an entry in your registry that says which program opens rightsdesk:// links (HKEY_CURRENT_USER\\Software\\Classes\\rightsdesk).",
    darwin:
      "Moving Rightsdesk to the Bin removes the program. The data folder and the entry of the keychain stay; so may small files of macOS under Library/Preferences and Library/Saved Application State in your home folder whose names begin with org.rightsdesk.desktop.",
    linux:
      "Removing the package (also by “purge”) removes the program and its entry in the menu; an AppImage is one file that you delete, and a menu entry that another program made for it stays. The data folder and the entry of the keyring stay either way.",
  },
  order: "First take with you what you want to keep, then erase everything, then remove the app.",
  eraseText:
    "Erasing destroys the key and deletes what is in the data folder. An entry of the keyring stays; it opens nothing of yours then. Leave it there unless you are sure that no other program uses it.",
  toTake: "To “Take everything with me”",
} as const;
