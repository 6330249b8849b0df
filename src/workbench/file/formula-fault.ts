import { tokenize, type Token } from "@borgar/fx";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const BINARY = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">=", ":"]);
const PREFIX = new Set(["+", "-", "@"]);
const POSTFIX = new Set(["%", "#"]);
/** Excel's limit. */
const LONGEST = 8_192;
const CLOSES: Readonly<Record<string, string>> = { ")": "(", "}": "{" };

type Open = "call" | "(" | "{";
interface State {
  readonly open: Open[];
  /** What came last. */
  last: "start" | "operand" | "reference" | "operator" | "open" | "comma" | "function";
}

/** Why Excel would not take a formula, which begins with "="; null when it would. Blanks between references are its intersection. */
export function formulaFault(formula: string): string | null {
  if (formula.length - 1 > LONGEST) return `it has ${formula.length - 1} characters and Excel takes ${LONGEST}`;
  const state: State = { open: [], last: "start" };
  for (const token of tokenize(formula, { mergeRefs: true }).slice(1)) {
    const fault = tokenFault(token, state);
    if (fault !== null) return fault;
  }
  if (state.open.length > 0) return state.open.at(-1) === "{" ? "a } is missing" : "a ) is missing";
  return isOperand(state) ? null : "something is missing at its end";
}

function tokenFault({ type, value }: Token, state: State): string | null {
  if (type === "whitespace" || type === "newline") return null;
  if (type === "operator") return operatorFault(value, state);
  if (type === "unknown" || type === "context" || type === "context_quote") {
    // "Sheet1!#REF!": the name of a sheet before an error.
    return type === "unknown" ? `${value} cannot be read` : null;
  }
  if (type === "string" && !/^"(?:[^"]|"")*"$/.test(value)) return "a text has no quotation mark at its end";
  if (type === "range_named" && !/[[\]!]/.test(value) && !NAME.test(value)) return `${value} is not a name`;
  if (state.last === "function") return "a ( is missing";
  const isReference = type.startsWith("range") || type === "structured" || type === "func" || type === "error";
  if (isOperand(state) && !(state.last === "reference" && isReference)) return `an operator is missing before ${value}`;
  state.last = type === "func" ? "function" : isReference ? "reference" : "operand";
  return null;
}

function operatorFault(value: string, state: State): string | null {
  const { open } = state;
  const refused = `${value} is in the wrong place`;
  switch (value) {
    case "!":
      return null;
    case "(":
      if (isOperand(state) && state.last !== "reference") return refused;
      open.push(state.last === "function" || state.last === "reference" ? "call" : "(");
      state.last = "open";
      return null;
    case "{":
      if (isOperand(state)) return refused;
      open.push("{");
      state.last = "open";
      return null;
    case ")":
    case "}": {
      const top = open.pop();
      if (top === undefined || (top === "call" ? "(" : top) !== CLOSES[value]) return refused;
      if (!isOperand(state) && !(top === "call" && (state.last === "open" || state.last === "comma"))) return refused;
      state.last = "reference";
      return null;
    }
    case ",":
    case ";":
      return separatorFault(value, state) ? refused : null;
    default:
      if (isOperand(state)) {
        if (!BINARY.has(value) && !POSTFIX.has(value)) return refused;
        if (BINARY.has(value)) state.last = "operator";
        return null;
      }
      if (!PREFIX.has(value)) return refused;
      state.last = "operator";
      return null;
  }
}

function separatorFault(value: string, state: State): boolean {
  const top = state.open.at(-1);
  const isEmpty = state.last === "open" || state.last === "comma";
  const isAllowed =
    top === "call"
      ? value === "," && (isOperand(state) || isEmpty)
      : top === "{"
        ? isOperand(state)
        : top === "(" && value === "," && state.last === "reference";
  state.last = "comma";
  return !isAllowed;
}

function isOperand({ last }: State): boolean {
  return last === "operand" || last === "reference";
}
