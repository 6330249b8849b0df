import { resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

// Microsoft's own reader, which the sideloading tools use: what it cannot read cannot be sideloaded.
describe("manifest.xml as office-addin-manifest reads it", () => {
  test("is an Excel task pane add-in of ours with write permission", async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(resolve(__dirname, "../../manifest.xml"));
    expect(manifest).toMatchObject({
      displayName: "Offtake",
      providerName: "Offtake",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
    });
    expect(manifest.id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
