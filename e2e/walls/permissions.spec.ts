// Wall: whatever a page asks the system for, the answer is no.
import { expect, test } from "../fixtures/desk.ts";

test("every permission is denied", async ({ desk }) => {
  const answers = await desk.page.evaluate(async () => {
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => "granted",
        () => "denied",
      );
    return {
      geolocation: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve("granted"),
          (error) => resolve(error.code === error.PERMISSION_DENIED ? "denied" : `error ${error.code}`),
        ),
      ),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      notifications: await Notification.requestPermission(),
      clipboard: await refused(navigator.clipboard.readText()),
      midi: await refused(navigator.requestMIDIAccess({ sysex: true })),
    };
  });
  expect(answers).toEqual({
    geolocation: "denied",
    camera: "denied",
    microphone: "denied",
    screen: "denied",
    notifications: "denied",
    clipboard: "denied",
    midi: "denied",
  });
});
