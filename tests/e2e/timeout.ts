// A browser test waits for a page, a library and a server: Jest's five seconds are for unit tests.
jest.setTimeout(90_000);
