import importPlugin from "eslint-plugin-import";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// Which layer may import which (docs: ARCHITECTURE.md). Whatever is not listed here is forbidden.
const IMPORTS = {
  finance: [],
  workbook: [],
  catalog: ["finance"],
  workings: ["finance", "catalog"],
  plan: ["finance", "workbook", "catalog"],
  functions: ["finance", "catalog", "workings"],
  formulas: ["finance", "workings", "functions"],
  matching: ["finance", "workbook", "catalog"],
  handover: ["finance", "workbook", "workings", "functions", "formulas"],
  excel: ["workbook"],
  xlsx: ["workbook"],
  checking: ["finance", "workbook", "catalog", "formulas", "plan", "matching"],
  taskpane: [
    "finance",
    "workbook",
    "catalog",
    "workings",
    "plan",
    "functions",
    "formulas",
    "matching",
    "checking",
    "handover",
  ],
  commands: ["workbook", "catalog", "plan", "taskpane"],
  cli: ["finance", "workbook", "catalog", "plan", "xlsx"],
  licences: [], // of bundled packages: used by the builds alone
  workbench: ["licences"],
};
const zones = Object.entries(IMPORTS).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: "./src",
  except: [layer, ...allowed].map((name) => `./${name}`),
  message: `src/${layer} may import only ${[layer, ...allowed].join(", ")}`,
}));

export default [
  { ignores: ["dist/**", "build/**", ".cache/**", "node_modules/**"] },
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    plugins: { import: importPlugin, ts: tseslint.plugin },
    settings: { "import/resolver": { typescript: { project: "tsconfig.json" } } },
    rules: {
      "ts/no-explicit-any": "error",
      "ts/no-unused-vars": "error",
      "ts/ban-ts-comment": "error",
      "import/no-default-export": "error",
      "no-eval": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true }],
      "import/no-restricted-paths": ["error", { zones }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/workbench/**", "src/main.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Excel belongs in src/excel" },
        { name: "console", message: "report to the cell or the pane" },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { office: officeAddins },
    rules: {
      "office/call-sync-after-load": "error",
      "office/call-sync-before-read": "error",
      "office/load-object-before-read": "error",
      "office/no-context-sync-in-loop": "error",
      "office/no-empty-load": "error",
      "office/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: [
      "src/finance/**/*.ts",
      "src/workbook/**/*.ts",
      "src/catalog/**/*.ts",
      "src/workings/**/*.ts",
      "src/plan/**/*.ts",
      "src/functions/**/*.ts",
      "src/matching/**/*.ts",
      "src/checking/**/*.ts",
    ],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "same inputs, same bits" },
        { object: "Date", property: "now", message: "an as-of date is an argument" },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "pass the date in" },
      ],
    },
  },
  { files: ["tests/**/setup.ts"], rules: { "import/no-default-export": "off" } }, // Jest calls a globalSetup module's default export.
  {
    files: ["src/functions/functions.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "FunctionDeclaration > AssignmentPattern",
          message: "Excel passes null for an omitted argument: no parameter defaults",
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "pass the date in" },
      ],
    },
  },
];
