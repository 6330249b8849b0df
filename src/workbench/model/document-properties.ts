import { textIn } from "../protocol/arguments";
import type { HostObject, MemberTable, Scalar } from "../protocol/host-object";

const TEXTS = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

/** `workbook.properties`: texts kept while the workbook is open. */
export class DocumentProperties implements HostObject {
  readonly members: MemberTable<never> = PROPERTIES;
  readonly texts = new Map<string, string>();
}

const PROPERTIES: MemberTable<DocumentProperties> = {
  name: "DocumentProperties",
  scalars: Object.fromEntries(TEXTS.map((name) => [name, textProperty(name)])),
};

function textProperty(name: string): Scalar<DocumentProperties> {
  return {
    get: ({ texts }) => texts.get(name) ?? "",
    set: ({ texts }, value) => void texts.set(name, textIn(value, name)),
  };
}
