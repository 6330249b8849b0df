/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import { allDeals, reportedData, sourceById } from "../../src/catalog/catalogue";
import { numberReader } from "../../src/matching/number-reader";
import { explainSelectedCell } from "../../src/taskpane/explain/explain-cell";
import { Explained } from "../../src/taskpane/explain/Explained";
import { explanationHeadline } from "../../src/taskpane/explain/explanation-headline";
import { formatsFor } from "../../src/taskpane/shared/formats";
import { fakeReading } from "./fake-reading";

const READER = numberReader(allDeals(), sourceById, reportedData());

// Source: what differs stood under "Possible match", and was spoken as one; a reported figure was spoken as not recognised.
test.each`
  label                                           | value    | heading                              | title                                                                                             | spoken
  ${"Meta – CoreWeave 2026 contract value ($bn)"} | ${25}    | ${"Differs from what is documented"} | ${"Differs from the contract value of Meta - CoreWeave expanded order form"}                      | ${"B2: contradicts a documented figure"}
  ${"Microsoft – Nebius contract value ($bn)"}    | ${17.9}  | ${"Close to what is documented"}     | ${"Close to the contract value of Microsoft - Nebius (Vineland)"}                                 | ${"B2: is close to a documented figure"}
  ${"Meta – CoreWeave 2026 contract value ($bn)"} | ${21}    | ${"Possible match"}                  | ${/^Looks like the contract value of Meta - CoreWeave expanded/}                                  | ${"B2: 1 possible match"}
  ${"CoreWeave RPO 2026Q2 ($bn)"}                 | ${103.7} | ${"A reported figure"}               | ${"The number is what CoreWeave reported as remaining performance obligations (RPO) for 2026Q2."} | ${"B2: equals what CoreWeave reported"}
`("$value beside $label stands under “$heading”", async ({ label, value, heading, title, spoken }) => {
  const reading = fakeReading({ A2: { value: label }, B2: { value } });
  reading.choose("B2");
  const explanation = await explainSelectedCell({ reading, deals: allDeals(), reader: READER });
  const place = document.createElement("div");
  await act(() =>
    render(
      <Explained
        explanation={explanation}
        reading={reading}
        formats={formatsFor("en-GB")}
        onGo={() => {}}
        onOpenDeal={() => {}}
      />,
      place,
    ),
  );
  expect([...place.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([heading]);
  const said = place.querySelector("h3") ?? place.querySelector("h2 + p");
  if (typeof title === "string") expect(said?.textContent).toBe(title);
  else expect(said?.textContent).toMatch(title);
  expect(explanationHeadline(explanation)).toBe(spoken);
});
