/** @jest-environment jsdom */
import { startOfficeInJest } from "../../host/office-in-jest";

test.each`
  system  | date            | serial   | source
  ${1900} | ${[1904, 1, 1]} | ${1462}  | ${"Excel, Date systems in Excel"}
  ${1904} | ${[1904, 1, 1]} | ${0}     | ${"Excel, Date systems in Excel"}
  ${1900} | ${[2027, 1, 1]} | ${46388} | ${"Excel"}
  ${1904} | ${[2027, 1, 1]} | ${44926} | ${"by hand: 46388 less 1462"}
`(
  "DATE of $date is $serial in the $system system",
  async ({ system, date, serial }: { system: 1900 | 1904; date: [number, number, number]; serial: number }) => {
    const office = await startOfficeInJest();
    office.grid.dateSystem = system;
    await Excel.run(async (context) => {
      const result = context.workbook.functions.date(...date);
      result.load("value, error");
      await context.sync();
      expect([result.value, result.error]).toEqual([serial, ""]);
    });
  },
);

test("another function of Excel's is not implemented, and the host says which", async () => {
  await startOfficeInJest();
  const call = Excel.run(async (context) => {
    context.workbook.functions.sum(1, 2).load("value");
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({ code: "ApiNotFound" });
});
