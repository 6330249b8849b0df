import { SaxesParser, type SaxesTagPlain } from "saxes";
import { UnreadableFile } from "../file-book";

/** An element and where it stands in its part's text, so that it can be replaced there and nothing else be touched. */
export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly prefix: string;
  /** By their full names: "r:id". Entities are resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Behind the ">" of the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; the same as `end` where there is none. */
  closeStart: number;
  end: number;
  readonly isEmpty: boolean;
}

export interface XmlHandlers {
  readonly open?: (element: XmlElement, depth: number) => void;
  readonly close?: (element: XmlElement, depth: number) => void;
  readonly text?: (text: string) => void;
}

const DEEPEST = 200;

/**
 * Reads a part from its beginning to its end. Works in a page, a worker and Node.
 * Errors: `UnreadableFile` for what is not well-formed, brings a document type (entities can be made to grow without bound) or nests
 * too deep.
 */
export function scanXml(xml: string, handlers: XmlHandlers, part: string): void {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  const refused = (why: string): never => {
    throw new UnreadableFile(`its part ${part} cannot be read: ${why}`);
  };
  parser.on("error", ({ message }) => refused(message.replace(/^\d+:\d+: /, "")));
  parser.on("doctype", () => refused("it declares a document type"));
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const openEnd = parser.position;
    const [name, prefix] = localName(tag.name);
    const element: XmlElement = {
      name,
      prefix,
      attributes: tag.attributes,
      start: tagStart(xml, openEnd, tag),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      isEmpty: tag.isSelfClosing,
    };
    if (open.length >= DEEPEST) refused("it nests too deep");
    handlers.open?.(element, open.length);
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.closeStart = element.isEmpty ? element.end : xml.lastIndexOf("<", element.end - 1);
    handlers.close?.(element, open.length);
  });
  if (handlers.text !== undefined) {
    parser.on("text", handlers.text);
    parser.on("cdata", handlers.text);
  }
  parser.write(xml).close();
}

/** The last "<" before a tag's end that begins this very tag: an attribute cannot hold one. */
function tagStart(xml: string, end: number, { name }: SaxesTagPlain): number {
  const start = xml.lastIndexOf("<", end - 1);
  if (!xml.startsWith(name, start + 1)) throw new Error(`the tag ${name} does not begin at ${start}`);
  return start;
}

function localName(name: string): readonly [string, string] {
  const colon = name.indexOf(":");
  return colon < 0 ? [name, ""] : [name.slice(colon + 1), name.slice(0, colon + 1)];
}

/** A small part as a tree. */
export interface XmlNode extends XmlElement {
  readonly children: XmlNode[];
  text: string;
}

export function xmlTree(xml: string, part: string): XmlNode {
  const open: XmlNode[] = [];
  let root: XmlNode | null = null;
  const nodes = new Map<XmlElement, XmlNode>();
  scanXml(
    xml,
    {
      open: (element) => {
        const node: XmlNode = Object.assign(element, { children: [], text: "" });
        nodes.set(element, node);
        open.at(-1)?.children.push(node);
        root ??= node;
        open.push(node);
      },
      close: () => void open.pop(),
      text: (text) => {
        const node = open.at(-1);
        if (node !== undefined) node.text += text;
      },
    },
    part,
  );
  if (root === null) throw new UnreadableFile(`its part ${part} is empty`);
  return root;
}

export function childrenNamed(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

export function descendantsNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsNamed(child, name)]);
}

/** "1" and "true", as the schema spells what is so. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
