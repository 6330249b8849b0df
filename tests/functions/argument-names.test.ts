import { argumentNames } from "../../src/functions/call-arguments";
import { EXPLAINED } from "../../src/workings/sentence";
import { declaredParameters } from "./declared-parameters";

// Source of names and order: the parameters that functions.ts declares to Excel.
test.each(EXPLAINED.filter((name) => name !== "COMBINED"))(
  "%s has the arguments that Excel is told of, in their order",
  (name) => {
    expect(argumentNames(name)).toEqual(declaredParameters(name).map(({ field }) => field));
  },
);
