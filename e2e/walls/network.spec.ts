// Wall: the window has no network at all; whatever is tried from inside, nothing arrives at an ear on this machine.
import { createSocket } from "node:dgram";
import { expect, test } from "../fixtures/desk.ts";
import { listenForLeaks } from "../fixtures/ear.ts";

const attempts = (origin: string): Record<string, string> => ({
  fetch: `fetch("${origin}/fetch", { mode: "no-cors" })`,
  beacon: `navigator.sendBeacon("${origin}/beacon", "x")`,
  xhr: `new Promise((done) => { const r = new XMLHttpRequest(); r.onloadend = done; r.open("GET", "${origin}/xhr"); r.send(); })`,
  socket: `new Promise((done) => { const s = new WebSocket("${origin.replace("http", "ws")}/ws"); s.onerror = done; s.onclose = done; s.onopen = done; })`,
  events: `new Promise((done) => { const s = new EventSource("${origin}/events"); s.onerror = () => { s.close(); done(); }; })`,
  image: `new Promise((done) => { const i = new Image(); i.onerror = done; i.onload = done; i.src = "${origin}/image.png"; })`,
  script: `new Promise((done) => { const s = document.createElement("script"); s.onerror = done; s.onload = done; s.src = "${origin}/s.js"; document.head.append(s); })`,
  style: `new Promise((done) => { const l = document.createElement("link"); l.rel = "stylesheet"; l.onerror = done; l.onload = done; l.href = "${origin}/s.css"; document.head.append(l); })`,
  frame: `new Promise((done) => { const f = document.createElement("iframe"); f.onload = done; f.onerror = done; f.src = "${origin}/frame"; document.body.append(f); })`,
  media: `new Promise((done) => { const a = new Audio("${origin}/a.mp3"); a.onerror = done; a.load(); })`,
  inline: `(() => { const s = document.createElement("script"); s.textContent = "globalThis.broken = true"; document.head.append(s); })()`,
  stylesheet: `(() => { const s = document.createElement("style"); s.textContent = "body { background: url(${origin}/css.png) }"; document.head.append(s); })()`,
});

test("nothing leaves the window", async ({ desk }) => {
  const ear = await listenForLeaks();
  for (const [name, script] of Object.entries(attempts(ear.origin))) {
    await test.step(name, async () => {
      await desk.page.evaluate(`Promise.resolve().then(() => ${script}).then(() => {}, () => {})`);
    });
  }
  expect(await desk.page.evaluate("globalThis.broken")).toBeUndefined();
  expect(ear.heard).toEqual([]);
  await ear.close();
  // Chromium reports each refusal on the console; that is what the wall is for, and nothing else may be there.
  expect(
    desk.complaints.filter((line) => !/Content Security Policy|net::ERR_|Content-Security-Policy/.test(line)),
  ).toEqual([]);
  desk.complaints.length = 0;
});

test("not even WebRTC's packets get out", async ({ desk }) => {
  const ear = createSocket("udp4");
  const heard: string[] = [];
  ear.on("message", (message) => heard.push(message.toString("latin1")));
  await new Promise<void>((resolve) => ear.bind(0, "127.0.0.1", resolve));
  const { port } = ear.address();
  const state = await desk.page.evaluate(async (udpPort) => {
    const urls = [`stun:127.0.0.1:${udpPort}`, `turn:127.0.0.1:${udpPort}?transport=udp`];
    const peer = new RTCPeerConnection({
      iceServers: urls.map((url) => ({ urls: url, username: "leak", credential: "x" })),
    });
    peer.createDataChannel("leak");
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise<void>((resolve) => {
      const look = () => peer.iceGatheringState === "complete" && resolve();
      peer.addEventListener("icegatheringstatechange", look);
      look();
    });
    return peer.iceGatheringState;
  }, port);
  expect(state).toBe("complete");
  expect(heard).toEqual([]);
  ear.close();
});

test("even without a content policy the session cancels foreign requests", async ({ desk }) => {
  const ear = await listenForLeaks();
  const outcome = await desk.app.evaluate(
    async ({ session }, url) =>
      session.defaultSession.fetch(url).then(
        () => "went",
        () => "cancelled",
      ),
    `${ear.origin}/session`,
  );
  expect(outcome).toBe("cancelled");
  expect(ear.heard).toEqual([]);
  await ear.close();
});

test("the page loads clean: no content policy violation of its own", async ({ desk }) => {
  await desk.page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, "violations", seen);
    document.addEventListener("securitypolicyviolation", (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  await desk.page.reload();
  await expect(desk.page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await desk.page.evaluate(() => Reflect.get(globalThis, "violations"))).toEqual([]);
});
