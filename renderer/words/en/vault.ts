// English: what keeps the data closed: the screens before it is open, hiding, locking, erasing.
import type { StoreTrouble } from "../../../electron/shared/vault.ts";

export const vault = {
  wait: "One moment…",
  moving:
    "Your earlier data lay here unencrypted. It is being encrypted now; nothing of it is lost. Please leave Rightsdesk open.",
  passphrase: "Passphrase",
  again: "The same passphrase once more",
  current: "Your passphrase of now",
  hint: "At least 8 characters. Four or five words that do not belong together are easy to remember and hard to guess.",
  differs: "These two are not the same.",
  strength: {
    short: "Too short: at least 8 characters.",
    weak: "Easy to guess for a computer that tries many. Make it longer.",
    fair: "Fair. One or two words more make it strong.",
    strong: "Strong.",
  },
  first: {
    title: "Choose a passphrase for your data",
    why: "Rightsdesk encrypts everything it keeps: your requests, letters, contacts and passwords. Where a computer has a keyring, that holds the key. Here none answers, so only your passphrase opens your data; you type it at each start.",
    plain:
      "Your earlier data still lies here unencrypted. It will be encrypted under this passphrase, and nothing of it is lost.",
    nobody:
      "Nobody can bring a forgotten passphrase back, we cannot either. Next you can print a recovery code for that day.",
    done: "Encrypt my data",
  },
  code: {
    label: "Recovery code",
    hint: "Seven groups of four signs. Small or capital letters, with or without dashes.",
    offerTitle: "Print a recovery code",
    offer:
      "It opens your data on the day on which the passphrase is forgotten. It is shown only now, and kept nowhere.",
    make: "Make a recovery code",
    makeNew: "Make a new recovery code",
    later: "Not now",
    laterHint: "You can make one at any time in the settings under “Protection”.",
    yours: "Your recovery code",
    keep: "Write it down or print it, and keep it where you keep papers that matter. Whoever has it and this computer can read your data.",
    backups:
      "Backups made from now on open with it too, on any computer. Whoever has it and such a backup can read your data.",
    backupsNot:
      "It could not be kept for backups: they open only with their own passphrase. To change that, make another code.",
    "pdf-a4": "Save a page to print, A4",
    "pdf-letter": "Save a page to print, US Letter",
    saved: "The page was saved. Delete the file once it is printed.",
    drillTitle: "Try it now",
    drill: "Type it back from your paper. So you know that it opens your data before you need it.",
    check: "Try this code",
    fits: "It opens your data. Keep it safe.",
    fitsNot: "It does not open your data.",
    done: "Go on",
    doneUntried: "Go on without trying it",
  },
  locked: {
    title: "Your data is locked",
    none: "Nothing goes out while it is locked.",
    waiting_one: "{{count}} letter waits. It does not go out while your data is locked.",
    waiting_other: "{{count}} letters wait. None goes out while your data is locked.",
    unknown: "Letters that wait do not go out while it is locked.",
    done: "Unlock",
    keyring: "The keyring of this computer holds the key.",
    silent:
      "The keyring of this computer does not answer, or it is not the one that holds the key to your data. That happens on another computer, with another user, or after the keyring was reset. Nothing was changed.",
    again: "Ask the keyring again",
    noCode: "No recovery code was made. Without that keyring nobody can open this data, we cannot either.",
    wrong_one: "{{count}} wrong try.",
    wrong_other: "{{count}} wrong tries.",
    waits_one:
      "Each further one waits before it is looked at, now {{count}} second, and longer each time, up to a minute.",
    waits_other:
      "Each further one waits before it is looked at, now {{count}} seconds, and longer each time, up to a minute.",
    haveCode: "I have a recovery code",
    havePassphrase: "I know my passphrase",
    byCode: "Unlock with the code",
    lost: "I can open it by nothing any more",
    lostText: "Then only erasing is left: everything that Rightsdesk keeps is destroyed, and it starts empty.",
  },
  choose: {
    title: "Now choose what keeps your data closed",
    text: "The recovery code fits. It is for emergencies: choose a new passphrase, so that you can open your data tomorrow.",
    keyring: "Or let the keyring of this computer hold the key. Then you type nothing at the start.",
    byKeyring: "Let the keyring hold it",
    done: "Keep it under this passphrase",
  },
  hidden: {
    title: "Your data is hidden",
    none: "No letter waits to go out.",
    waiting_one: "Sending goes on: {{count}} letter waits to go out.",
    waiting_other: "Sending goes on: {{count}} letters wait to go out.",
    show: "Show my data",
    curtain:
      "This is only a curtain: the keyring of this computer holds the key, so whoever sits here can show your data again. With a passphrase (settings, “Protection”) they cannot.",
    lock: "Lock and stop sending",
  },
  finishing: {
    title: "Being locked…",
    text: "If a letter is on its way, its end is waited for, so that nothing is in doubt. That can take a few minutes.",
  },
  unreadable: {
    title: "The key to your data cannot be read",
    text: "The file that holds it (key.json in the data folder, under “store”) is damaged or gone. Nothing was touched. If you have a copy of that file, put it back and start Rightsdesk again.",
  },
  trouble: {
    "store-newer": "A newer version of Rightsdesk wrote your data. Start that version; nothing was changed.",
    "store-locked": "Another program is using the file with your data. Close it, then try again.",
    "store-unwritable":
      "The file with your data cannot be written. Look whether the disk is full and whether you may write to the folder.",
    "store-damaged": "The file with your data was damaged while it was being opened. Try again.",
    "store-key-wrong": "The file with your data is locked with another key. Nothing was changed.",
  } satisfies Record<StoreTrouble, string>,
  erase: {
    title: "Erase everything",
    hint: "For the day on which you give this computer away or stop using Rightsdesk.",
    open: "Erase everything…",
    will: "This will be destroyed",
    wills: {
      key: "The key, wherever Rightsdesk put it. From then on nobody can read what was encrypted with it.",
      store: "All requests, letters, replies, contacts, policies, settings and passwords.",
      rest: "The log and the window's own files.",
    },
    reach: "Rightsdesk cannot reach these; delete them yourself",
    reaches: {
      backups: "Backups and exports that you put somewhere.",
      files: "Letters that you saved as PDF or mail files, and a saved page with the recovery code.",
      mails: "Mails in your mailbox, and what companies received.",
      copies:
        "Copies of this disk, by a backup program for instance. What was encrypted stays closed there, unless they hold the key file and what opens it.",
    },
    type: "To go on, type: {{word}}",
    done: "Erase everything now",
    waiting_one: "{{count}} letter still waits to go out. It will never go.",
    waiting_other: "{{count}} letters still wait to go out. They will never go.",
    erasedTitle: "Everything was erased",
    destroyed: "The key was destroyed: {{names}}.",
    destroyedNone: "There was no key file any more.",
    removed: "Deleted:",
    left: "These could not be deleted. Without the key nobody can read them; delete them yourself:",
    restart: "Start afresh",
  },
  protection: {
    title: "Protection",
    hint: "Everything that Rightsdesk keeps is encrypted on this computer.",
    keyring:
      "The keyring of this computer holds the key, so nothing is asked at the start. Whoever can use your account on this computer can open Rightsdesk.",
    passphrase: "Your passphrase opens your data. You type it at each start.",
    change: "Change the passphrase",
    toPassphrase: "Use a passphrase instead",
    toKeyring: "Let the keyring hold the key instead",
    toKeyringHint:
      "You type no passphrase at the start any more. Whoever can use your account on this computer can then open Rightsdesk.",
    changed: "Your data now opens with the new passphrase.",
    kept: "The keyring now holds the key.",
    codeNone:
      "There is no recovery code. If the passphrase is forgotten or the keyring lost, nobody can open your data.",
    codeThere: "There is a recovery code. Locked out one day? Try now whether your paper opens your data.",
    drill: "Locked out? Try your code",
    codeOld: "The earlier code stops working. Backups made under it still open with it.",
    hideTitle: "Hide and lock",
    hideHint:
      "Hiding takes everything off the window and goes on sending ({{hide}}). Locking forgets the key and stops sending ({{lock}}).",
    hideAfter: "Hide after so many minutes without a key or the mouse",
    hideAfterHint: "1 to 240; empty: never. What was typed into a form and not saved is lost then; letters are kept.",
    hideWrong: "A number from 1 to 240, or nothing.",
    hideSaved: "Saved.",
    hideNow: "Hide now",
    lockNow: "Lock now",
  },
} as const;
