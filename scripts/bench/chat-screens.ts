import { mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { Failure } from "../lib/failure"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { TwoServers } from "./changes/two-servers"
import { type Browser, openBrowser } from "./chat/browser"
import { ChatScreen } from "./chat/screen"
import { onGround } from "./ground"
import { numbersFrom } from "./numbers"
import { readyForTwo } from "./two"

const HELP = `npm run bench -- chat-screens [options]
  --messages <n>   how many each writes while the other is cut off (default: 3)

Needs a Chromium (CHROMIUM names it) and playwright-core (PLAYWRIGHT_CORE names its folder).`

const UNLESS = { messages: 3 }

/**
 * A buyer and a seller write to each other in two browsers at two servers, on the sandbox's pages: live, over a cut
 * connection, and over a server that is killed. Says what each screen showed, and fails where it missed something.
 */
export async function lookAtChat(progress: Progress, args: string[]): Promise<void> {
  const { messages } = numbersFrom(args, { help: HELP, unless: UNLESS })
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const ready = await readyForTwo(ground, { build, listings: 20, sellers: 2, progress })
    const servers = new TwoServers(ready.site, ready.ports, ready.publishable_key)
    await progress.step("starting two servers", () => servers.start())
    const shop = servers.anyShop()
    const [owner, buyer] = [await shop.aSeller("Lemari Ani"), await shop.aBuyer()]
    const listing = await shop.aListing(owner, 150_000)
    const browser = await openBrowser(createRequire(join(process.cwd(), "package.json")))
    const pictures = join(ground.folder, "chat-screens")
    mkdirSync(pictures, { recursive: true })
    try {
      const at = (path: string, port: number) =>
        `http://localhost:${ready.sandbox}/storefront${path}?backend=http://localhost:${port}&key=${ready.publishable_key}`
      const screens = {
        buyer: await screenOf(browser, at("/conversations", ready.ports[0])),
        seller: await screenOf(browser, at("/seller/conversations", ready.ports[1])),
      }
      const say = progress.step.bind(progress)
      await say("both log in", async () => {
        await screens.buyer.logIn(buyer.email)
        await screens.seller.logIn(owner.email)
      })
      await say("the buyer asks, and the seller's list shows it without a reload", async () => {
        await screens.buyer.start(listing.id, "Masih ada, Kak?")
        await screens.seller.openFirst()
        await screens.seller.shows(["Masih ada, Kak?"])
      })
      await say("the answer is read at once, and marked so", async () => {
        await screens.seller.write("Masih, Kak")
        await screens.buyer.shows(["Masih ada, Kak?", "Masih, Kak"])
        await screens.seller.showsMark("dibaca")
      })
      const told = ["Masih ada, Kak?", "Masih, Kak"]
      const writeSome = async (what: string) => {
        for (let n = 1; n <= messages; n++) {
          told.push(`${what} ${n}`)
          await screens.seller.write(`${what} ${n}`)
        }
      }
      await say(
        "the buyer's stream is cut; what is said meanwhile is there once it is back",
        async () => {
          await screens.buyer.cut()
          await writeSome("saat terputus")
          await screens.buyer.connect()
          await screens.buyer.shows(told)
        }
      )
      await say("the buyer's server is killed, and started again: nothing is lost", async () => {
        await servers.kill(0)
        await writeSome("saat server mati")
        await servers.startOne(0)
        await screens.buyer.shows(told)
        await screens.buyer.write("Baik, Kak")
        await screens.seller.shows([...told, "Baik, Kak"])
      })
      await screens.buyer.picture(join(pictures, "buyer"))
      await screens.seller.picture(join(pictures, "seller"))
      progress.end()
      console.log(
        `\nBoth screens showed all ${told.length + 1} messages, once and in order: ${pictures}`
      )
    } finally {
      await browser.close()
    }
  })
}

async function screenOf(browser: Browser, url: string): Promise<ChatScreen> {
  const page = await (await browser.newContext()).newPage()
  const answer = await page.goto(url)
  if (!answer?.ok()) throw new Failure(`${url} is not there`)
  return new ChatScreen(page)
}
