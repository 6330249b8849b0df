import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressesIn } from "./addresses";
import { all, attribute, childrenOf, resourceValue, type Problem } from "./manifest-document";

const PNG_SIGNATURE = "89504e470d0a1a0a";
// Source: manifest reference, IconUrl and HighResolutionIconUrl of a task pane add-in.
const SETTING_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Addresses without a file in the build, and pictures that are not PNG or not of the size the manifest says. */
export function builtFileProblems(manifest: Document, distFolder: string): Problem[] {
  const missing = addressesIn(manifest)
    .filter(({ address }) => !existsSync(fileOf(distFolder, address)))
    .map(({ element, address }) => ({
      rule: "file-exists",
      message: `${element}: ${address} is no file of the build`,
    }));
  return missing.length > 0 ? missing : pictureProblems(manifest, distFolder);
}

function pictureProblems(manifest: Document, distFolder: string): Problem[] {
  const ofSettings = Object.entries(SETTING_SIZES).flatMap(([name, size]) =>
    all(manifest, name).map((element) => ({ address: attribute(element, "DefaultValue"), size })),
  );
  const ofIcons = all(manifest, "Icon")
    .flatMap((icon) => childrenOf(icon, "Image"))
    .map((image) => ({ address: resourceValue(image), size: Number(attribute(image, "size")) }));
  return [...ofSettings, ...ofIcons].flatMap(({ address, size }) => {
    const { width, height } = pngSize(readFileSync(fileOf(distFolder, address)));
    const isRight = width === size && height === size;
    return isRight
      ? []
      : [{ rule: "picture-size", message: `${address} must be ${size} x ${size} pixels: got ${width} x ${height}` }];
  });
}

/** Width and height from a PNG's first chunk; 0 x 0 when it is no PNG. Source: PNG specification, 5.2 and 11.2.2. */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  const isPng = bytes.length > 24 && bytes.subarray(0, 8).toString("hex") === PNG_SIGNATURE;
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : { width: 0, height: 0 };
}

function fileOf(distFolder: string, address: string): string {
  return join(distFolder, decodeURIComponent(new URL(address).pathname));
}
