import { paneAddress } from "../../src/workbench/pane-address";

const PARTS = {
  addinUrl: "https://localhost:8444/taskpane.html",
  hostUrl: "https://localhost:8443/",
  conversationId: "CONV",
  instanceId: "APPID",
  locale: "en-US",
};

test("the iframe's name and address carry what office.js looks for", () => {
  const { url, name, sandbox } = paneAddress(PARTS);
  expect(url).toBe("https://localhost:8444/taskpane.html?_host_Info=Excel$Web$16.01$en-US$CONV$$disableLogging$3");
  expect(JSON.parse(name)).toEqual({
    baseFrameName: "_xdm_CONV",
    hostInfo: "Excel$Web$16.01$en-US$CONV$$disableLogging$3",
    xdmInfo: "CONV|APPID|https://localhost:8443/",
    serializerVersion: "1",
    flights: "[]",
  });
  expect(sandbox.split(" ")).toEqual(expect.arrayContaining(["allow-scripts", "allow-same-origin", "allow-popups"]));
});

test("a query and a hash of the add-in's own stay", () => {
  expect(paneAddress({ ...PARTS, addinUrl: "https://localhost:8444/a.html?view=deals#top" }).url).toBe(
    "https://localhost:8444/a.html?view=deals&_host_Info=Excel$Web$16.01$en-US$CONV$$disableLogging$3#top",
  );
});
