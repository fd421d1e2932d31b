// What the start does not show, in one piece that is loaded once the first room is in sight.
export { AgendaRoom } from "./agenda/agenda-room.tsx";
export { CampaignsRoom } from "./campaigns/campaigns-room.tsx";
export { CompanyPage } from "./companies/company-page.tsx";
export { TwinsRoom } from "./companies/twins-room.tsx";
export { DashboardRoom } from "./dashboard/dashboard-room.tsx";
export { DirectoryImportRoom } from "./directory-import/directory-import-room.tsx";
export { HelpRoom } from "./help/help-room.tsx";
export { NeedDialogs } from "./need-dialogs.tsx";
export { Palette } from "./palette/palette.tsx";
export { PoliciesRoom } from "./policies/policies-room.tsx";
export { PracticeRoom } from "./practice/practice-room.tsx";
export { RepliesRoom } from "./replies/replies-room.tsx";
export { PrepareRoom } from "./requests/prepare/prepare-room.tsx";
export { RequestRoom } from "./requests/request-room.tsx";
export { SettingsRoom } from "./settings/settings-room.tsx";
export { TrackerRoom } from "./tracker/tracker-room.tsx";
