// Stands in the app for the look at the system's C library, which takes a start a hundredth of a second: Electron runs on glibc alone.
module.exports = { GLIBC: "glibc", MUSL: "musl", familySync: () => (process.platform === "linux" ? "glibc" : null) };
