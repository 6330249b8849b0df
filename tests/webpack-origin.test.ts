const { originFrom, withOrigin } = jest.requireActual<{
  originFrom: (option: unknown) => string;
  withOrigin: (text: string, origin: string) => string;
}>("../webpack.origin.js");

test.each([
  [undefined, "https://localhost:3000"],
  ["https://add-in.example", "https://add-in.example"],
  ["https://add-in.example/", "https://add-in.example"],
  ["https://add-in.example:8443", "https://add-in.example:8443"],
])("the origin %s is %s", (option, origin) => {
  expect(originFrom(option)).toBe(origin);
});

test.each([
  "http://add-in.example",
  "https://add-in.example/path",
  "https://add-in.example?a=1",
  "add-in.example",
  true,
])("the origin %s is refused with what is needed, what came and that nothing was built", (option) => {
  expect(() => originFrom(option)).toThrow(
    `--env origin needs an https address without a path, for example https://localhost:3000: got "${String(option)}"; nothing was built`,
  );
});

test("every address of the manifest becomes that origin's", () => {
  expect(withOrigin("https://localhost:3000/a.png https://localhost:3000/b", "https://add-in.example")).toBe(
    "https://add-in.example/a.png https://add-in.example/b",
  );
});
