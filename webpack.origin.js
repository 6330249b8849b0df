// Where the add-in is served from: --env origin of the build.

const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** The address that serves the add-in, without a trailing slash. */
function originFrom(option) {
  const text = String(option ?? DEVELOPMENT_ORIGIN);
  const isOrigin = URL.canParse(text) && text.replace(/\/+$/, "") === new URL(text).origin;
  if (!isOrigin || !text.startsWith("https://")) {
    throw new Error(
      `--env origin needs an https address without a path, for example ${DEVELOPMENT_ORIGIN}: got "${text}"; nothing was built`,
    );
  }
  return new URL(text).origin;
}

function withOrigin(text, origin) {
  return text.replaceAll(DEVELOPMENT_ORIGIN, origin);
}

module.exports = { originFrom, withOrigin };
