/**
 * `npm run torture -- vouchers`: a spec file of integration-tests/modules at the size for which nobody waits in
 * `npm test`.
 */
const [what, ...more] = process.argv.slice(2)
if (!what) {
  console.error("Say what to torture: npm run torture -- vouchers")
  process.exit(1)
}
process.env.RELUV_TORTURE = "full"
process.argv.splice(2, Infinity, "modules", `modules/${what}-torture`, ...more)
await import("./test.mjs")
