import { all, attribute, childrenOf, pathOf, resourceValue, typeOf, type Problem } from "./manifest-document";

/** The lowest version of each requirement set that Offtake is written for (design §12). */
const FLOOR: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  ExcelApi: "1.9",
};

/**
 * One long-lived runtime for the pane, the functions and the commands. If the four places that name its page differ,
 * Excel starts several runtimes, or loads no function at all.
 */
export function sharedRuntimeProblems(manifest: Document): Problem[] {
  return [
    ...runtimeProblems(manifest),
    ...pageProblems(manifest),
    ...floorProblems(manifest),
    ...namespaceProblems(manifest),
  ];
}

function runtimeProblems(manifest: Document): Problem[] {
  const runtimes = all(manifest, "Runtime");
  const problems: Problem[] = [];
  if (runtimes.length !== 1)
    problems.push({ rule: "one-runtime", message: `one Runtime is needed: got ${runtimes.length}` });
  for (const runtime of runtimes) {
    if (attribute(runtime, "lifetime") !== "long") {
      problems.push({
        rule: "lifetime-long",
        message: 'a shared runtime needs lifetime="long": without it functions and pane are apart',
      });
    }
  }
  for (const pane of all(manifest, "TaskpaneId")) {
    problems.push({
      rule: "no-taskpane-id",
      message: `${pathOf(pane)}: a shared runtime has one pane, so no TaskpaneId`,
    });
  }
  return problems;
}

function pageProblems(manifest: Document): Problem[] {
  const runtime = all(manifest, "Runtime")[0];
  const resid = runtime ? attribute(runtime, "resid") : "";
  const page = runtime ? resourceValue(runtime) : "";
  const panes = all(manifest, "Action").filter((action) => typeOf(action) === "ShowTaskpane");
  const users = [
    ...all(manifest, "Page").flatMap((element) => childrenOf(element, "SourceLocation")),
    ...all(manifest, "FunctionFile"),
    ...panes.flatMap((element) => childrenOf(element, "SourceLocation")),
  ];
  const problems = users
    .filter((element) => attribute(element, "resid") !== resid)
    .map((element) => ({
      rule: "same-page",
      message: `${pathOf(element)} must name the runtime's page ${resid}: got ${attribute(element, "resid")}`,
    }));
  const start = all(manifest, "DefaultSettings").flatMap((element) => childrenOf(element, "SourceLocation"))[0];
  const startPage = start ? attribute(start, "DefaultValue") : "";
  if (startPage !== page)
    problems.push({ rule: "same-page", message: `DefaultSettings opens ${startPage}, the runtime ${page}` });
  return problems;
}

function floorProblems(manifest: Document): Problem[] {
  const asked = new Map(all(manifest, "Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]));
  return Object.entries(FLOOR)
    .filter(([name, version]) => asked.get(name) !== version)
    .map(([name, version]) => ({
      rule: "requirement-floor",
      message: `Requirements must ask for ${name} ${version}: got ${asked.get(name) ?? "none"}`,
    }));
}

/** Letters, digits, points and underscores, a letter first; never something that reads as a cell, as in TAX2026. */
function namespaceProblems(manifest: Document): Problem[] {
  return all(manifest, "Namespace")
    .map(resourceValue)
    .filter(
      (name) =>
        !/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^r\d*c\d*$/i.test(name),
    )
    .map((name) => ({ rule: "namespace", message: `"${name}" cannot begin a function's name in Excel` }));
}
