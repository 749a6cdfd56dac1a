import { execFile, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import type { SellerOrderView } from "../../src/types/http"
import { call } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { BANDUNG } from "../helpers/given/places"
import { serverUrl, testServers } from "../helpers/servers"

const TOOLS = ["bash", "curl", "jq"]

afterAll(closeDatabase)

/** What the guide asks its reader to have. */
const hasTools = TOOLS.every((tool) => spawnSync(tool, ["--version"]).status === 0)
const itWithTools = hasTools ? it : it.skip

itWithTools.each(["en", "id"])(
  "the storefront guide (%s) is walked from the first block to the last, on any catalogue",
  async (language) => {
    const sellers = [await given.aSeller(), await given.aSeller(BANDUNG, "Budi")]
    for (const seller of sellers) {
      await given.aPaidOrder(await given.aCustomer(), [await given.aListing(seller)])
      await given.aListing(seller)
    }
    const [shop, another] = sellers.map(({ seller }) => seller.handle)
    const script = blocksOf(language)
      .replaceAll("http://localhost:9000", serverUrl())
      .replaceAll("http://localhost:4900", testServers().sandbox_url)
      .replaceAll("lemari-jane kisah-kedua", `${shop} ${another}`)
    const folder = mkdtempSync(join(tmpdir(), "reluv-guide-"))
    mkdirSync(join(folder, ".reluv"))
    writeFileSync(
      join(folder, ".reluv/running.json"),
      JSON.stringify({
        publishable_key: testServers().publishable_key,
        logins: { seller: { email: sellers[0]?.email, password: "a-long-test-password" } },
      })
    )
    // A line that fails ends the walk, as it would end the reader's.
    const walk = `set -eu -o pipefail\n${script}\necho "walked $PART"\n`
    const { stdout: told } = await promisify(execFile)("bash", ["-c", walk], { cwd: folder })
    rmSync(folder, { recursive: true, force: true })

    expect(told).not.toMatch(/^null$/m)
    const id = /^walked (\S+)$/m.exec(told)?.[1] ?? ""
    const { order } = await call<{ order: SellerOrderView }>(`/seller/orders/${id}`, {
      token: sellers[0]?.token,
    })
    expect(order.status).toBe("completed")
  }
)

/** The shell of a guide, in the order of its reader. */
function blocksOf(language: string): string {
  const page = readFileSync(join(__dirname, `../../docs/guides/${language}/storefront.md`), "utf8")
  return [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join("\n")
}
