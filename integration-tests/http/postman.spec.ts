import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { serverUrl, testServers } from "../helpers/servers"

it("the Postman collection runs from top to bottom", async () => {
  const command = join(__dirname, "../../scripts/postman.mjs")
  const env = {
    ...process.env,
    POSTMAN_API: serverUrl(),
    POSTMAN_SANDBOX: testServers().sandbox_url,
    POSTMAN_KEY: testServers().publishable_key,
    POSTMAN_QUIET: "yes",
  }
  // It prints what failed, and ends with a code that makes this throw.
  await promisify(execFile)(process.execPath, [command], { env, maxBuffer: 16 * 1024 * 1024 })
})
