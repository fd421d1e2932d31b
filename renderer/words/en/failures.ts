// English: a sentence for every expected failure: what is wrong, where, and what to do.
import type { FailureCode } from "../../../electron/shared/failure-codes.ts";

export const failures = {
  "bad-argument": {
    what: "One of the fields holds something that Rightsdesk does not take.",
    todo: "Look through what you entered and try again.",
  },
  "unknown-call": { what: "The window asked for something that the app does not know.", todo: "Restart Rightsdesk." },
  "not-allowed": { what: "The app refused a call from this window.", todo: "Restart Rightsdesk." },
  bug: {
    what: "Something in Rightsdesk went wrong.",
    todo: "Look in the tracker what has gone out before you try again.",
  },

  "company-unknown": { what: "This company is not in the list.", todo: "Go back to the companies and search again." },
  "request-unknown": { what: "This request is not here any more.", todo: "Go back to the tracker." },
  "account-unknown": { what: "This mailbox is not set up any more.", todo: "Look at your mailboxes in the settings." },
  "imap-missing": {
    what: "For this mailbox no IMAP server is set up, so Rightsdesk cannot look into it.",
    todo: "Add it to the mailbox in the settings.",
  },
  "mail-unknown": { what: "This mail is not in the practice mailbox.", todo: "Go back to the list." },

  "campaign-unknown": { what: "This campaign is not here any more.", todo: "Go back to the list of campaigns." },
  "campaign-busy": {
    what: "Rightsdesk is still busy with a campaign.",
    todo: "Wait until that is done, or stop it, and try again.",
  },
  "campaign-changed": {
    what: "Other letters are ready than when you were asked, so none was approved.",
    todo: "Look at the letters again and approve them then.",
  },

  "details-needed": { what: "The letter needs to know who is writing.", todo: "Fill in your details." },
  "account-needed": { what: "No mailbox is set up yet.", todo: "Set up your mailbox in the settings." },
  "letter-incomplete": {
    what: "The letter is not complete.",
    todo: "Fill in what is missing, in your details or where you choose how it is written.",
  },
  "letter-too-long": { what: "The letter is too long to send.", todo: "Shorten the text." },
  "line-break-in-header": {
    what: "A line break stands where only one line may be.",
    todo: "Put subject, name or address on a single line.",
  },
  "address-invalid": {
    what: "This is not an e-mail address that a letter can be sent to.",
    todo: "Check it for typing mistakes.",
  },
  "taken-back": {
    what: "You took this letter back before it went out.",
    todo: "Send it again if it shall go after all.",
  },
  "already-approved": {
    what: "This letter was already approved for sending.",
    todo: "It cannot be changed or thrown away any more. See its status in the tracker.",
  },
  "move-not-lawful": {
    what: "This cannot be done with the letter as it stands now.",
    todo: "Look at its present status and choose again.",
  },
  "letter-out-of-date": {
    what: "The company's address or your mailbox has changed since this letter was written, so it was not sent.",
    todo: "Write it anew, look it through and send it then.",
  },
  "other-mailbox": {
    what: "This letter was approved for another mailbox than those that are set up now, so it was not sent.",
    todo: "Set up that mailbox again in the settings, or write a new letter from a present one.",
  },
  "address-taken": {
    what: "Another of your mailboxes has this address already.",
    todo: "Take it out there first: each address belongs to one mailbox.",
  },
  "address-not-yours": {
    what: "None of your mailboxes has this address.",
    todo: "Add it to a mailbox in the settings first.",
  },
  "account-in-use": {
    what: "Letters still wait for this mailbox, so nothing was changed.",
    todo: "Wait until they have gone, or take them back in the outbox.",
  },

  "law-unfit": {
    what: "The letter cannot rest on this law any more: your details or what is known of the company have changed.",
    todo: "Look at what it can rest on now and choose again.",
  },
  "language-unfit": {
    what: "Under this law the letter is not written in this language.",
    todo: "Choose another language.",
  },
  "mail-address-missing": {
    what: "There is no mail address to send this letter to.",
    todo: "Send it another way, and then say here that you did.",
  },
  "day-impossible": {
    what: "It cannot have been on this day.",
    todo: "Enter a day that is not before the letter was written and not after today.",
  },
  "letter-not-out": {
    what: "Nothing can have come back yet: this letter is not out.",
    todo: "Send it first, or write down a phone call or a note.",
  },
  "entry-unknown": {
    what: "This entry is not there any more: it was corrected or taken back meanwhile.",
    todo: "Look at the history as it is now.",
  },
  "entry-fixed": {
    what: "This entry cannot be changed: the app wrote it down as it happened.",
    todo: "Add a note that says how it was.",
  },
  "entry-empty": {
    what: "There is nothing in this note.",
    todo: "Write what happened in a few words.",
  },
  "evidence-unknown": {
    what: "This file is not kept here any more.",
    todo: "Look at the history as it is now.",
  },
  "file-unwritable": {
    what: "The file could not be written.",
    todo: "Choose another folder, and check whether the disk is full.",
  },
  "letter-unprintable": {
    what: "The letter could not be made into a page to print.",
    todo: "Try again, or copy the text into another program and print it there.",
  },
  "attachment-empty": {
    what: "There is nothing in this file, so it was not added.",
    todo: "Look whether it is the right one.",
  },
  "attachment-too-large": {
    what: "This file has more than 10 MB, so it was not added.",
    todo: "Make it smaller, for instance by scanning with a lower resolution.",
  },
  "attachments-too-large": {
    what: "All files together would have more than 20 MB, so this one was not added.",
    todo: "Take another one away, or make them smaller.",
  },
  "attachments-too-many": {
    what: "There are 20 files already, so this one was not added.",
    todo: "Take another one away, or put several into one.",
  },
  "attachment-unreadable": {
    what: "This file could not be read, so it was not added.",
    todo: "Look whether it is still there, is a file and no folder, and may be read.",
  },
  "mail-program-missing": {
    what: "No mail program answers on this computer.",
    todo: "Copy the text instead, or save it as a mail file.",
  },

  locked: {
    what: "Your data is locked or hidden.",
    todo: "Unlock it first, then do this again.",
  },
  "erase-word-wrong": {
    what: "That is another word.",
    todo: "Type the word exactly as it stands there. Nothing was erased.",
  },
  "password-needed": {
    what: "The password of your mailbox is missing.",
    todo: "Type it in the settings under “Your mailbox”.",
  },
  "passphrase-wrong": {
    what: "This passphrase does not open your data.",
    todo: "Try again; mind capital letters and the keyboard’s language. If it is forgotten, a recovery code opens your data.",
  },
  "passphrase-too-short": {
    what: "This passphrase is too short to protect anything.",
    todo: "Choose one of at least 8 characters.",
  },
  "recovery-code-wrong": {
    what: "This recovery code does not open your data.",
    todo: "Look whether it is the one that was made last; an older one no longer works.",
  },
  "recovery-code-mistyped": {
    what: "This is not a whole recovery code: a sign is missing, or one is mistyped.",
    todo: "Compare it with your printout and type it again.",
  },
  "keyring-missing": {
    what: "The keyring of this computer does not answer, or it is another one.",
    todo: "Unlock the keyring and try again, or use your recovery code.",
  },
  "key-there-already": {
    what: "There is a key for your data already; it was left as it is.",
    todo: "Start Rightsdesk again and unlock it.",
  },
  "key-unreadable": {
    what: "The file that holds the key to your data is damaged. Nothing was changed.",
    todo: "Put the file “key.json” of a copy of the data folder back in its place.",
  },
  "key-unwritable": {
    what: "The file that holds the key to your data cannot be written. Nothing was changed.",
    todo: "Look whether the disk is full and whether you may write to the folder.",
  },

  "host-not-found": {
    what: "The mail server was not found.",
    todo: "Check its name in the settings, and whether you are online.",
  },
  "connection-refused": {
    what: "The mail server does not answer on this port.",
    todo: "Check port and protection in the settings: usually 465 with TLS or 587 with STARTTLS.",
  },
  "connection-lost": {
    what: "The connection to the mail server broke off.",
    todo: "Check your network and try again.",
  },
  "timed-out": {
    what: "The mail server did not answer in time.",
    todo: "Check your network and try again. A firewall may block mail.",
  },
  "tls-missing": {
    what: "The mail server offers no encryption on this port, so nothing was sent to it.",
    todo: "Ask your provider for a port with TLS. In a network that is not yours, somebody may be tampering with the connection.",
  },
  "certificate-wrong": {
    what: "The mail server's certificate is not valid, so nothing was sent to it.",
    todo: "Check the server's name in the settings. If it is right, do not send over this network.",
  },
  "password-wrong": {
    what: "The mail server does not accept user name and password.",
    todo: "Type the password again in the settings. Many providers want an app password.",
  },
  "sender-refused": {
    what: "The mail server does not let you send from this address.",
    todo: "Check the sender address in the settings; it must belong to your mailbox.",
  },
  "recipient-refused": {
    what: "The mail server refused the company's address.",
    todo: "The address may be out of date. Look for another one on the company's website.",
  },
  "message-refused": {
    what: "The mail server refused the letter.",
    todo: "Read the server's words below. Your provider's support can explain them.",
  },
  "message-too-large": {
    what: "The letter with its files is larger than the mail server takes. It was not sent.",
    todo: "Write it anew with fewer or smaller files, or send them another way.",
  },
  "server-busy": { what: "The mail server is busy and asked to wait.", todo: "Try again in a few minutes." },
  "server-garbled": {
    what: "What answered there does not speak as a mail server does.",
    todo: "Check server and port in the settings.",
  },
  "tls-needed": {
    what: "A connection without protection is only allowed to a server on this computer.",
    todo: "Choose TLS or STARTTLS in the settings.",
  },
  "sent-not-written": {
    what: "The mail server took the letter, but Rightsdesk could not write that down yet.",
    todo: "Do not send it again. Leave Rightsdesk open; it goes on trying. Check whether the disk is full.",
  },
  "sent-folder-unknown": {
    what: "No folder of the mailbox says that it is for sent mail.",
    todo: "Choose the folder in the settings. Those of the mailbox stand below.",
  },
  "folder-missing": {
    what: "The chosen folder for sent mail is not in the mailbox.",
    todo: "Choose another one in the settings.",
  },
  "copy-refused": {
    what: "The mailbox did not take the copy.",
    todo: "The letter itself is not affected. Look at the folder in your mail program, or choose another one in the settings.",
  },
  "mailbox-full": {
    what: "The mailbox is full, so it did not take the copy.",
    todo: "The letter itself is not affected. Make room and try again.",
  },
  "mailbox-refused": {
    what: "The mailbox did not let itself be searched.",
    todo: "Try again later.",
  },
  "practice-off": {
    what: "The practice server is switched off.",
    todo: "Start it in the practice mailbox, then try again.",
  },

  "reading-unknown": { what: "This policy is not here any more.", todo: "Go back to the list of policies." },
  "finding-unknown": {
    what: "This finding is not in the policy any more.",
    todo: "Look at the findings as they stand now and choose again.",
  },
  "reading-stopped": { what: "The reading was stopped. Nothing was kept.", todo: "Start again whenever you like." },
  "reading-took-too-long": {
    what: "This policy took too long to read, so the reading was ended.",
    todo: "Paste only the part that speaks of your rights and of contacts.",
  },
  "reading-took-too-much-memory": {
    what: "This file needs more memory to read than a policy ever should, so the reading was ended.",
    todo: "Open it in another program and paste its text here.",
  },
  "reading-broke-off": {
    what: "Something in this file broke the reading off. Nothing else was touched.",
    todo: "Open it in another program and paste its text here.",
  },
  "policy-kind-unknown": {
    what: "Rightsdesk cannot read this kind of file.",
    todo: "Give it a web page, a PDF, a Word document (.docx), a saved mail or plain text.",
  },
  "policy-too-large": { what: "This file is larger than any policy.", todo: "Paste the text of the policy instead." },
  "policy-too-long": {
    what: "This text is longer than any policy.",
    todo: "Paste only the part that speaks of your rights and of contacts.",
  },
  "policy-without-text": {
    what: "There is no text in it.",
    todo: "Perhaps the page builds its text only in the browser: copy the text there and paste it here.",
  },
  "policy-without-text-layer": {
    what: "No text was found in this PDF. Often that is a scan: pictures of pages. The file may also be damaged.",
    todo: "Look for the policy on the company's website and paste its text here.",
  },
  "policy-needs-password": {
    what: "This PDF is locked with a password.",
    todo: "Open it in another program and paste its text here.",
  },
  "policy-damaged": {
    what: "This file is damaged or not what its name says.",
    todo: "Save it once more, or paste its text here.",
  },
  "file-unreadable": {
    what: "The file could not be opened.",
    todo: "Check whether it is still there and whether you may read it.",
  },
  "company-nameless": {
    what: "The company would have no name.",
    todo: "Add its name among the findings, then try again.",
  },
  "company-merged": {
    what: "One of the two is a part of another company already.",
    todo: "Take it apart there first, then merge again.",
  },
  "company-yours": {
    what: "You wrote to this company or entered an address for it, so it does not become a part of the other: your letters would not count there.",
    todo: "Keep this one and let the other be its part, or keep both.",
  },
  "company-in-use": {
    what: "You have requests to this company, so it cannot be thrown away.",
    todo: "Keep it: the tracker needs to know whom you wrote to.",
  },
  "web-address-invalid": {
    what: "This is not an address of a page.",
    todo: "Copy it from your browser’s address bar, as https://example.org/privacy.",
  },
  "web-address-not-https": {
    what: "Only https addresses are fetched.",
    todo: "Open it in your browser, save the page there and choose the file.",
  },
  "web-address-with-password": {
    what: "There is a name or password in this address, and it would be sent along.",
    todo: "Take out what stands before the @ and try again.",
  },
  "web-address-number": {
    what: "This address has a number in place of a name.",
    todo: "Use the name of the site, as your browser shows it.",
  },
  "web-address-private": {
    what: "This address leads to this computer, into the network that it is in, or to none on the internet. Nothing was asked there.",
    todo: "Check it for typing mistakes.",
  },
  "site-not-found": { what: "No site of this name was found.", todo: "Check the address, and whether you are online." },
  "site-unreachable": {
    what: "The site could not be reached.",
    todo: "Check whether you are online and try again. If your browser reaches it, save the page there and choose the file.",
  },
  "site-not-trusted": {
    what: "The site could not prove that it is the one you asked for, so nothing was fetched.",
    todo: "Check the address. If it is right, do not read it over this network.",
  },
  "page-missing": {
    what: "The site says that there is no such page.",
    todo: "Look for the page in your browser and copy its address.",
  },
  "page-refused": {
    what: "The site does not give out this page this way.",
    todo: "Open it in your browser, save the page there and choose the file.",
  },
  "page-too-often": {
    what: "The site says that it was asked too often.",
    todo: "Wait a while, or save the page from your browser and choose the file.",
  },
  "page-server-trouble": {
    what: "The site is in trouble and gave no page.",
    todo: "Try again later, or save the page from your browser and choose the file.",
  },
  "page-too-large": {
    what: "There is more than Rightsdesk takes in: 10 MB for a policy, 64 MB for a list.",
    todo: "Save the part that you need from your browser and choose that file.",
  },
  "page-wrong-type": {
    what: "What came is neither a page, a text nor a PDF, or no list where one was wanted.",
    todo: "Look at the address in your browser. Save what you need there and choose the file.",
  },
  "page-took-too-long": {
    what: "The site took too long, so it was ended.",
    todo: "Try again, or save the page from your browser and choose the file.",
  },
  "page-broke-off": {
    what: "The page broke off before it was whole. Nothing of it was kept.",
    todo: "Try again, or save the page from your browser and choose the file.",
  },
  "page-redirects": {
    what: "The site sends on from address to address without an end.",
    todo: "Save the page from your browser and choose the file.",
  },
  "page-redirect-unlawful": {
    what: "The site sends on to an address that Rightsdesk does not ask, such as one without https or one in the network that this computer is in.",
    todo: "Open it in your browser, save the page there and choose the file.",
  },
  "page-gone": { what: "What was fetched is not here any more.", todo: "Fetch it again." },
  "page-in-practice": {
    what: "In practice mode nothing leaves this computer, so no page is fetched.",
    todo: "Save it in your browser and choose the file, or switch to real letters in the settings.",
  },

  "reply-unknown": { what: "This mail is no longer here.", todo: "Look at the list of replies once more." },
  "reply-too-large": {
    what: "This mail is larger than 64 MB, so it was not taken.",
    todo: "Its file stays where it was. Note in the request what the mail says, and save its files by your mail program.",
  },
  "reply-file-too-large": {
    what: "This file is too large to be dragged in.",
    todo: "Choose it with “Import mails”: so it can be of any size.",
  },
  "reply-not-a-mail": {
    what: "This file is no mail.",
    todo: "Save the mail in your mail program as .eml, and bring that in.",
  },
  "reply-of-outlook": {
    what: "This is a file of Outlook’s own kind (.msg), which only Outlook reads.",
    todo: "Save the mail as .eml, or forward it to yourself as an attachment and save that.",
  },
  "reply-settled": {
    what: "You have said already what this mail is.",
    todo: "Take that back first, then change it.",
  },
  "reply-unsettled": { what: "Nothing was said of this mail yet.", todo: "There is nothing to take back." },
  "reply-unassigned": {
    what: "This mail belongs to no request yet.",
    todo: "Choose the request first, then say what the mail is.",
  },
  "reply-busy": { what: "Mails are being imported already.", todo: "Wait until that is done, or stop it." },
  "reply-file-gone": {
    what: "This file cannot be taken out of the mail.",
    todo: "Save the mail as it came, and open it in your mail program.",
  },

  "store-unwritable": {
    what: "Rightsdesk cannot write to its data folder.",
    todo: "Check whether the disk is full or the folder is protected.",
  },
  "store-locked": {
    what: "Another program holds the file in which Rightsdesk keeps your data.",
    todo: "Close that program, then try again.",
  },
  "store-damaged": {
    what: "A part of your kept data can no longer be read.",
    todo: "Nothing was deleted. Do not send the letter again before you know that it did not go out.",
  },
  "link-refused": { what: "Rightsdesk does not open links of this kind.", todo: "Type the address into your browser." },

  "backup-unknown": {
    what: "This file is no backup of Rightsdesk.",
    todo: "Choose a file that ends in .rightsdesk-backup.",
  },
  "backup-damaged": {
    what: "This backup is damaged or cut off, so it was refused as a whole. Nothing was changed.",
    todo: "Use another backup, or copy this one again from where it came.",
  },
  "backup-newer": {
    what: "A newer version of Rightsdesk made this backup. Nothing was changed.",
    todo: "Install that version and restore it there.",
  },
  "backup-passphrase-wrong": {
    what: "This passphrase does not open the backup. Nothing was changed.",
    todo: "Type the passphrase that was chosen when this backup was made.",
  },
  "backup-code-wrong": {
    what: "This recovery code does not open the backup. Nothing was changed.",
    todo: "Take the code that was in force when this backup was made, or its passphrase.",
  },
  "backup-passphrase-needed": {
    what: "Backups made by themselves need a passphrase to lock them with, and none is kept.",
    todo: "Type the passphrase for your backups once more.",
  },
  "backup-too-large": {
    what: "This backup unfolds to more than any backup of Rightsdesk holds, so it was refused. Nothing was changed.",
    todo: "Use another backup.",
  },
  "backup-stopped": {
    what: "You stopped it. Nothing was changed, and no half-made file was left.",
    todo: "Start it again whenever you like.",
  },
  "backup-busy": {
    what: "A backup, a restore or an export is going on already.",
    todo: "Wait until it has ended, or stop it.",
  },
  "folder-gone": {
    what: "The folder is not there.",
    todo: "Connect the drive that it lies on, or choose another folder.",
  },
  "disk-full": {
    what: "There is no room left on the disk. No half-made file was left.",
    todo: "Make room or choose another folder, and try again.",
  },
  "letter-under-way": {
    what: "A letter is on its way out just now, so nothing was changed.",
    todo: "Wait until it is out, or pause all sending, and try again.",
  },
  "import-unknown": {
    what: "This file is no export of Rightsdesk.",
    todo: "Choose rightsdesk.json, requests.csv, events.csv or contacts.csv from an export.",
  },
  "import-damaged": {
    what: "Something in this file does not fit, so nothing was taken over.",
    todo: "Export again where it came from, and do not change what Rightsdesk wrote.",
  },
  "import-newer": {
    what: "A newer version of Rightsdesk made this export. Nothing was changed.",
    todo: "Install that version and import it there.",
  },
  "import-too-large": {
    what: "This file is larger than any export that Rightsdesk reads. Nothing was changed.",
    todo: "Use a backup instead, which may be larger.",
  },
  "import-not-utf8": {
    what: "This file is not written in UTF-8, so its letters cannot be told for certain. Nothing was changed.",
    todo: "In your spreadsheet, save it as CSV in UTF-8.",
  },
  "directory-unknown": {
    what: "This file is no list of companies that Rightsdesk can read. Nothing was brought in.",
    todo: "Give one table (CSV, also in a zip), the companies of datarequests.org (JSON or zip), sites.json of JustDeleteMe, or the data broker registry of California.",
  },
  "directory-not-text": {
    what: "This file is not written in UTF-8, so its letters cannot be told for certain.",
    todo: "In your spreadsheet, save it as CSV in UTF-8, and give it again.",
  },
  "directory-zip-closed": {
    what: "This zip is locked with a password, or packed in a way that Rightsdesk does not know.",
    todo: "Unpack it with another program, and choose the file that was in it.",
  },
  "directory-damaged": {
    what: "This file is damaged: it breaks off, or is not written as such files are.",
    todo: "Get it once more from where it came, and give it again.",
  },
  "directory-too-wide": {
    what: "A row of this table has more than 1,000 columns. No list of companies has.",
    todo: "Delete the columns that you do not need in your spreadsheet, and give it again.",
  },
  "directory-row-endless": {
    what: "A row of this table does not end: somewhere a quotation mark is not closed.",
    todo: "Open it in your spreadsheet, close the quotation mark, and give it again.",
  },
  "directory-too-large": {
    what: "This file takes more memory than a list of companies may.",
    todo: "Give it in several smaller files.",
  },
  "directory-took-too-long": {
    what: "Reading this file took too long and was ended.",
    todo: "Give it in several smaller files.",
  },
  "directory-nameless": {
    what: "No column says what a company is called.",
    todo: "Choose the column with the names.",
  },
  "directory-busy": {
    what: "A list of companies is being read already.",
    todo: "Wait until it is done, or stop it.",
  },
  "directory-gone": {
    what: "The file is not at hand any more.",
    todo: "Choose it again.",
  },
  "dossier-stopped": {
    what: "The dossier was not made: you stopped it.",
    todo: "Nothing was written. Start again when you like.",
  },
  "dossier-busy": {
    what: "A dossier is being made, or all chains are being checked.",
    todo: "Wait until it is done, or stop it first.",
  },
  "key-unreachable": {
    what: "The sender’s key could not be asked for: no name server answered.",
    todo: "Look whether you are online, then ask again.",
  },
} as const satisfies Record<FailureCode, { what: string; todo: string }>;

export const failureNote = {
  toSettings: "Go to the mailbox settings",
  toPractice: "Go to the practice mailbox",
  where: "It concerns: {{detail}}",
} as const;
