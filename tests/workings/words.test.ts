import {
  amountInWords,
  counted,
  dayInWords,
  numberInWords,
  percentInWords,
  resultInWords,
} from "../../src/workings/words";
import { serialFromIso } from "../../src/finance/serial-date";

test.each`
  amount        | sign   | expected               | source
  ${21e9}       | ${"$"} | ${"$21 bn"}            | ${"by hand"}
  ${14.2e9}     | ${"$"} | ${"$14.2 bn"}          | ${"by hand"}
  ${131.8e9}    | ${"$"} | ${"$131.8 bn"}         | ${"by hand: 131.8 × 1e9 is 131,800,000,000.00002 in binary"}
  ${4.35e6}     | ${"$"} | ${"$4.35 m"}           | ${"by hand"}
  ${300e9}      | ${""}  | ${"300 bn"}            | ${"by hand"}
  ${1234567890} | ${"$"} | ${"$1,234,567,890.00"} | ${"not shortened where digits would be lost"}
  ${5e6}        | ${"$"} | ${"$5 m"}              | ${"by hand"}
  ${-21e9}      | ${"$"} | ${"-$21 bn"}           | ${"the sign before the currency"}
  ${1234.5}     | ${"$"} | ${"$1,234.50"}         | ${"by hand"}
  ${0}          | ${"$"} | ${"$0"}                | ${"by hand"}
`(
  "the amount $amount reads $expected",
  ({ amount, sign, expected }: { amount: number; sign: string; expected: string }) => {
    expect(amountInWords(amount, sign)).toBe(expected);
  },
);

test.each`
  result               | expected                     | source
  ${3516279069.767442} | ${"$3,516,279,069.77"}       | ${"to the cent"}
  ${-3516279069.767}   | ${"-$3,516,279,069.77"}      | ${"the sign before the currency"}
  ${2.9139629896}      | ${"$2.913963"}               | ${"a price keeps its digits"}
  ${999.995}           | ${"$999.995"}                | ${"below a thousand"}
  ${1e16}              | ${"$10,000,000,000,000,000"} | ${"no cents where a number has none"}
`("the result $result reads $expected", ({ result, expected }: { result: number; expected: string }) => {
  expect(resultInWords(result)).toBe(expected);
});

test("numbers, shares, days and counts are English in every locale", () => {
  expect(numberInWords(1234567)).toBe("1,234,567");
  expect(numberInWords(5.97222222)).toBe("5.972222");
  expect(percentInWords(0.07)).toBe("7 %");
  expect(percentInWords(-0.125)).toBe("-12.5 %");
  expect(dayInWords(serialFromIso("2032-12-20"))).toBe("20 Dec 2032");
  expect(dayInWords(serialFromIso("2027-01-01"))).toBe("1 Jan 2027");
  expect([counted(1, "day"), counted(2181, "day")]).toEqual(["1 day", "2,181 days"]);
});
