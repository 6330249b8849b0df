import { openableAddress } from "../../src/workbench/openable-address";

test.each`
  text                                  | opened
  ${"https://www.sec.gov/a?b=c#d"}      | ${"https://www.sec.gov/a?b=c#d"}
  ${"http://example.com"}               | ${"http://example.com/"}
  ${" https://example.com "}            | ${"https://example.com/"}
  ${"javascript:alert(1)"}              | ${null}
  ${"java\nscript:alert(1)"}            | ${null}
  ${"data:text/html,<script></script>"} | ${null}
  ${"file:///etc/passwd"}               | ${null}
  ${"blob:https://localhost/1"}         | ${null}
  ${"//example.com"}                    | ${null}
  ${""}                                 | ${null}
`("$text opens $opened", ({ text, opened }) => expect(openableAddress(text as string)).toBe(opened));
