// Wall: a policy is opened and read in a hidden window that has nothing to take, nobody to speak to, and an end.

import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { makePdf } from "../../electron/adapters/policy-files/testing/make-pdf.ts";
import { call, take } from "../fixtures/door.ts";
import { listenForLeaks } from "../fixtures/ear.ts";
import { holdHidden, pickInstead } from "../fixtures/hidden-window.ts";
import { readField } from "../fixtures/look-at-process.ts";
import { becomeOrdinary } from "../fixtures/ordinary-user.ts";
import { expect, test } from "../fixtures/shared-desk.ts";

const text = "Privacy policy\n\nExample Store GmbH is responsible for your data. Write to privacy@example.org.";
const policy = { kind: "text", text } as const;
const windows = (app: Parameters<typeof holdHidden>[0]) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test("the hidden window is sandboxed, without a door, in a session of its own, and gone afterwards", async ({
  desk,
}) => {
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", policy);
  const { preferences, ...facts } = await hidden.facts();
  expect(facts).toMatchObject({ isVisible: false, isDefaultSession: false, isInMemory: true });
  expect(facts.url).toMatch(/^reading:\/\/[0-9a-f]{32}\/$/);
  expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, webSecurity: true });
  const off = ["nodeIntegration", "nodeIntegrationInWorker", "nodeIntegrationInSubFrames", "webviewTag", "plugins"];
  expect(off.filter((name) => preferences[name] === true)).toEqual([]);
  expect(preferences.preload ?? null).toBeNull();
  const reach = ["require", "process", "module", "desk", "electron", "ipcRenderer", "Buffer"];
  expect(await hidden.inside(`${JSON.stringify(reach)}.filter((name) => name in globalThis)`)).toEqual([]);
  expect(await windows(desk.app)).toBe(2);
  await hidden.letGo("{}");
  expect(await reading).toMatchObject({ ok: false, code: "reading-broke-off" });
  expect([await hidden.isGone(), await windows(desk.app)]).toEqual([true, 1]);
});

test("a page that a file has taken over reaches no network, no file, no other origin and no permission", async ({
  desk,
}) => {
  const ear = await listenForLeaks();
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", policy);
  const { url } = await hidden.facts();
  const fetched = (address: string) =>
    hidden.inside<string>(`fetch(${JSON.stringify(address)}).then((r) => "status " + r.status, () => "refused")`);
  for (const address of [
    `${ear.origin}/fetch`,
    "app://desk/index.html",
    "file:///etc/passwd",
    "reading://00000000000000000000000000000000/bytes",
    "data:text/plain,x",
  ]) {
    expect(await fetched(address), address).toBe("refused");
  }
  // Its own bytes were handed out once, and there is nothing else under its address.
  for (const at of ["bytes", "job", "../main.cjs", "..%2fmain.cjs"])
    expect(await fetched(url + at)).not.toBe("status 200");
  const tries = {
    beacon: `navigator.sendBeacon("${ear.origin}/beacon", "x")`,
    socket: `new Promise((done) => { const s = new WebSocket("${ear.origin.replace("http", "ws")}/"); s.onerror = s.onopen = done; })`,
    image: `new Promise((done) => { const i = new Image(); i.onerror = i.onload = done; i.src = "${ear.origin}/i.png"; })`,
    script: `new Promise((done) => { const s = document.createElement("script"); s.onerror = s.onload = done; s.src = "${ear.origin}/s.js"; document.head.append(s); })`,
    worker: `new Worker("data:text/javascript,fetch('${ear.origin}/w')")`,
    inline: `(() => { const s = document.createElement("script"); s.textContent = "globalThis.broken = 1"; document.head.append(s); })()`,
    markup: `(() => { document.body.innerHTML = "<img src=x onerror='globalThis.broken = 2'>"; })()`,
    eval: `(0, eval)("globalThis.broken = 3")`,
    opened: `window.open("${ear.origin}/open")`,
  };
  for (const [name, script] of Object.entries(tries)) {
    await test.step(name, () => hidden.inside(`Promise.resolve().then(() => ${script}).then(() => {}, () => {})`));
  }
  expect(await hidden.inside("globalThis.broken ?? null")).toBeNull();
  expect(
    await hidden.inside(`Promise.all(["geolocation", "notifications", "camera", "clipboard-read"].map((name) =>
      navigator.permissions.query({ name }).then((one) => one.state, () => "denied")))`),
  ).toEqual(["denied", "denied", "denied", "denied"]);
  expect(ear.heard).toEqual([]);
  expect(await windows(desk.app)).toBe(2);
  await hidden.letGo("no JSON");
  expect(await reading).toMatchObject({ code: "reading-broke-off" });
  await ear.close();
});

test("not even WebRTC's packets get out of it", async ({ desk }) => {
  const ear = createSocket("udp4");
  const heard: string[] = [];
  ear.on("message", (message) => heard.push(message.toString("latin1")));
  await new Promise<void>((resolve) => ear.bind(0, "127.0.0.1", resolve));
  const { port } = ear.address();
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", policy);
  const gather = `(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:${port}" }] });
    peer.createDataChannel("leak");
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise((resolve) => {
      const look = () => peer.iceGatheringState === "complete" && resolve();
      peer.addEventListener("icegatheringstatechange", look);
      look();
    });
    return peer.iceGatheringState;
  })()`;
  expect(await hidden.inside(gather)).toBe("complete");
  expect(heard).toEqual([]);
  await hidden.letGo("{}");
  await reading;
  ear.close();
});

test("its process is held by the kernel's sandbox, as an ordinary user", async ({ open }) => {
  test.skip(process.platform !== "linux", "/proc tells of seccomp on Linux only");
  const user = process.getuid?.() === 0 ? await becomeOrdinary() : null;
  const { executablePath, appFolder, dataFolder } = user ?? {};
  const desk = await open(
    executablePath && appFolder && dataFolder
      ? { executablePath, appFolder, dataFolder, sandbox: true }
      : { sandbox: true },
  );
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", policy);
  const { pid } = await hidden.facts();
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  expect(readField(status, "Seccomp"), "2 is a filter of the kernel's").toBe("2");
  expect(readField(status, "NoNewPrivs")).toBe("1");
  await hidden.letGo("{}");
  await reading;
  const { findings } = await take(desk.page, "policies:read", policy);
  expect(findings.map(({ key }) => String(key))).toContain("contact:email:privacy@example.org");
});

const escapes = {
  "another address": `location.href = "about:blank"`,
  "itself once more": `location.reload()`,
  "a file to keep": `Object.assign(document.createElement("a"), { href: "https://example.org/x", download: "x" }).click()`,
  "a frame": `document.body.append(document.createElement("iframe"))`,
};
for (const [name, script] of Object.entries(escapes)) {
  test(`a page that goes to ${name} ends its reading`, async ({ desk }) => {
    const hidden = await holdHidden(desk.app);
    const reading = call(desk.page, "policies:read", policy);
    await hidden.facts();
    await hidden.inside(`setTimeout(() => { ${script}; }); undefined`);
    expect(await reading).toMatchObject({ ok: false, code: "reading-broke-off" });
    expect(await windows(desk.app)).toBe(1);
    await expect(desk.page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("a page that prints or asks puts no window of the system's up", async ({ desk }) => {
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", policy);
  // Each of these would hold the page, and with it this line, until somebody closes what it has put up.
  expect(await hidden.inside(`print(), alert("x"), confirm("x"), "goes on"`)).toBe("goes on");
  await hidden.letGo("{}");
  expect(await reading).toMatchObject({ code: "reading-broke-off" });
  expect(await take(desk.page, "policies:read", policy)).toMatchObject({ company: "Example Store GmbH" });
});

test("nothing that a page leaves behind is there for the next", async ({ desk }) => {
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", policy);
  await hidden.inside(
    `localStorage.setItem("left", "behind"); indexedDB.open("left"); document.cookie = "left=1"; undefined`,
  );
  await hidden.letGo("{}");
  await reading;
  const next = await holdHidden(desk.app);
  const again = call(desk.page, "policies:read", policy);
  const left = `indexedDB.databases().then((bases) => [localStorage.length, bases.length, document.cookie])`;
  expect(await next.inside(left)).toEqual([0, 0, ""]);
  await next.letGo("{}");
  await again;
});

test("a page whose process dies costs its own reading and no other", async ({ desk }) => {
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", policy);
  const { pid } = await hidden.facts();
  process.kill(pid, "SIGKILL");
  expect(await reading).toMatchObject({ code: "reading-broke-off", retry: true });
  const { findings } = await take(desk.page, "policies:read", policy);
  expect(findings.map(({ key }) => String(key))).toContain("contact:email:privacy@example.org");
});

test("a page that takes the memory is stopped", async ({ desk }) => {
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", policy);
  await hidden.facts();
  const fill = `globalThis.held = []; setInterval(() => held.push(new Uint8Array(64e6).fill(held.length + 1)), 20); undefined`;
  await hidden.inside(fill);
  expect(await reading).toMatchObject({ code: "reading-took-too-much-memory" });
});

test("scripts, styles and pictures of a page that is read are never run or fetched", async ({ desk }) => {
  const ear = await listenForLeaks();
  const page = `<html><head><script>fetch("${ear.origin}/a"); document.title = "x"</script><link rel="stylesheet" href="${ear.origin}/b.css">
    <meta http-equiv="refresh" content="0; url=${ear.origin}/c"></head><body onload="fetch('${ear.origin}/d')">
    <h1>Privacy policy</h1><img src="${ear.origin}/e.png" onerror="fetch('${ear.origin}/f')"><iframe src="${ear.origin}/g"></iframe>
    <p>Example Store GmbH is responsible. Write to <a href="mailto:privacy@example.org">us</a>.</p></body></html>`;
  await pickInstead(desk.app, "page.html", page);
  const read = await take(desk.page, "policies:pick");
  expect(read).toMatchObject({ file: "page.html", format: "html" });
  expect(read?.text).toContain("Example Store GmbH is responsible.");
  expect(read?.text).not.toContain("fetch");
  expect(ear.heard).toEqual([]);
  await ear.close();
});

const line = "Write to privacy@example.org.";
const word = (text: string) => {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${types}"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${document}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document ${space}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
};
const kinds: readonly [string, string, () => Uint8Array | string][] = [
  ["markdown", "a.md", () => `# Privacy\n\n${line}`],
  ["pdf", "a.pdf", () => makePdf([[{ words: line, down: 0 }]])],
  ["docx", "a.docx", () => word(line)],
  ["mail", "a.eml", () => `From: a@example.org\r\nSubject: Privacy\r\n\r\n${line}\r\n`],
];
for (const [format, name, make] of kinds) {
  test(`a ${format} file is read in it`, async ({ desk }) => {
    await pickInstead(desk.app, name, make());
    const read = await take(desk.page, "policies:pick");
    expect(read).toMatchObject({ format, file: name });
    expect(read?.text).toContain(line);
    expect(read?.findings.map(({ key }) => String(key))).toContain("contact:email:privacy@example.org");
    expect(desk.complaints).toEqual([]);
  });
}

test("closing the app in the middle of a reading ends both", async ({ open }) => {
  const desk = await open();
  const hidden = await holdHidden(desk.app);
  void call(desk.page, "policies:read", policy).catch(() => undefined);
  await hidden.facts();
  const gone = new Promise<number | null>((resolve) => desk.app.process().once("exit", resolve));
  await desk.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.close();
  });
  expect(await gone).toBe(0);
});
