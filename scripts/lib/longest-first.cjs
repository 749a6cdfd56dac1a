const { readFileSync } = require("node:fs")
const path = require("node:path")

/**
 * The workers take spec files from one queue: the longest comes first, so that no worker is left alone
 * with it at the end. A file that nobody has timed yet may be long.
 */
module.exports = class LongestFirst {
  sort(tests) {
    const known = JSON.parse(readFileSync(process.env.RELUV_TEST_TIMINGS, "utf8"))
    const secondsOf = ({ path: file, context }) =>
      known[path.relative(context.config.rootDir, file).replaceAll("\\", "/")] ?? 1_000
    return [...tests].sort((a, b) => secondsOf(b) - secondsOf(a) || a.path.localeCompare(b.path))
  }

  /** The runner remembers the timings itself. */
  cacheResults() {}
}
