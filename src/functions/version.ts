import packageFile from "../../package.json";
import { catalogue } from "../catalog/catalogue";

/** Both versions that a result depends on. */
export function versionText(): string {
  return `Offtake ${packageFile.version}, catalogue ${catalogue.version}`;
}
