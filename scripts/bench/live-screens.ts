import { mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { Failure } from "../lib/failure"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { TwoServers } from "./changes/two-servers"
import { openBrowser } from "./chat/browser"
import { onGround } from "./ground"
import { RoomScreen } from "./live-room/screen"
import { numbersFrom } from "./numbers"
import { pay } from "./pay"
import { readyForTwo } from "./two"

const HELP = `npm run bench -- live-screens [options]
  --pieces <n>   that the shop shows (default: 3)

Needs a Chromium (CHROMIUM names it) and playwright-core (PLAYWRIGHT_CORE names its folder).`

const UNLESS = { pieces: 3 }

/**
 * A whole live sale in browsers, on the sandbox's pages and at two servers: a shop plans it and its follower hears of it,
 * people watch, claim, wait, write and pay, the server of one of them is killed, and it ends. Says what each screen
 * showed, and fails where it did not.
 */
export async function lookAtLive(progress: Progress, args: string[]): Promise<void> {
  const { pieces } = numbersFrom(args, { help: HELP, unless: UNLESS })
  if (pieces < 2) throw new Failure("it takes two pieces")
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const ready = await readyForTwo(ground, { build, listings: 20, sellers: 2, progress })
    const servers = new TwoServers(ready.site, ready.ports, ready.publishable_key)
    await progress.step("starting two servers", () => servers.start())
    const shop = servers.anyShop()
    const owner = await shop.aSeller("Lemari Ani")
    const [sari, dewi] = [await shop.aBuyer(), await shop.aBuyer()]
    const titles = Array.from({ length: pieces }, (_, n) => `Kebaya ${n + 1}`)
    const listings = []
    for (const title of titles) listings.push(await shop.aListing(owner, 200_000, { title }))
    const [first, second] = listings
    if (!first || !second) throw new Failure("it takes two pieces")

    const { seller } = await shop.send<{ seller: { handle: string } }>("/seller/me", {
      token: owner.token,
    })
    await shop.send("/store/follows", { token: sari.token, body: { seller_handle: seller.handle } })
    const { live_sale } = await shop.send<{ live_sale: { id: string } }>("/seller/live", {
      token: owner.token,
      body: {
        title: "Kebaya malam ini",
        stream_url: "https://www.youtube.com/watch?v=live",
        starts_at: new Date(Date.now() + 3_600_000).toISOString(),
        pieces: listings.map(({ variant_id }) => ({ variant_id, live_price: 150_000 })),
      },
    })
    const say = progress.step.bind(progress)
    await say("a follower hears that it is planned", () =>
      untilTold(
        () => shop.send<Inbox>("/store/notifications", { token: sari.token }),
        "Kebaya malam ini"
      )
    )

    const browser = await openBrowser(createRequire(join(process.cwd(), "package.json")))
    const folder = join(ground.folder, "live-screens")
    mkdirSync(folder, { recursive: true })
    try {
      const at = (path: string, port: number) =>
        `http://localhost:${ready.sandbox}/storefront${path}/${live_sale.id}?backend=http://localhost:${port}&key=${ready.publishable_key}`
      const [one, other] = ready.ports
      const screens = {
        shop: await RoomScreen.at(browser, at("/seller/live", other)),
        sari: await RoomScreen.at(browser, at("/live", one)),
        dewi: await RoomScreen.at(browser, at("/live", other)),
      }
      const { shop: host, sari: buyer, dewi: late } = screens
      const everybody = Object.values(screens)
      const picture = async (name: string) => {
        for (const [who, screen] of Object.entries(screens))
          await screen.picture(join(folder, `${name}-${who}`))
      }
      await say("all come in, and it begins", async () => {
        await host.logIn(owner.email)
        await buyer.logIn(sari.email)
        await late.logIn(dewi.email)
        await host.press("Mulai")
        for (const screen of everybody) await screen.shows("#status", "LIVE")
      })
      await say("a piece is pinned, one holds it and the next one waits", async () => {
        await host.pin(first.variant_id)
        await buyer.claim(first.variant_id)
        await buyer.showsClaim("held", 1)
        await late.claim(first.variant_id)
        await late.showsClaim("waiting", 1)
        await host.showsPiece(first.variant_id, "held")
      })
      await picture("held")
      await say("who writes is given the next piece by the shop", async () => {
        await host.pin(second.variant_id)
        await late.write("Mau yang ini, Kak")
        await host.give("Mau yang ini, Kak")
        await late.showsClaim("held", 1)
      })
      await say("what is given up is the next one's", async () => {
        await buyer.giveUp()
        await buyer.showsClaim("given_up", 1)
        await late.showsClaim("held", 2)
      })
      await say("a server is killed: its watcher comes back and has missed nothing", async () => {
        await servers.kill(0)
        await late.write("Aku bayar ya")
        await servers.startOne(0)
        await buyer.showsMessages(["Mau yang ini, Kak", "Aku bayar ya"])
      })
      await say("both are paid in one purchase, and everybody sees them sold", async () => {
        await pay(`http://localhost:${ready.sandbox}`, await late.checkOut())
        for (const { variant_id } of [first, second])
          for (const screen of everybody) await screen.showsPiece(variant_id, "sold")
        await late.showsClaim("sold", 2)
      })
      await picture("sold")
      await say("it ends", async () => {
        await host.press("Akhiri")
        for (const screen of everybody) await screen.shows("#status", "selesai")
      })
      await picture("ended")
      progress.end()
      console.log(`\nThree screens of two servers showed all of it: ${folder}`)
    } finally {
      await browser.close()
    }
  })
}

type Inbox = { notifications: { text: string }[] }

async function untilTold(read: () => Promise<Inbox>, text: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { notifications } = await read()
    if (notifications.some((one) => JSON.stringify(one).includes(text))) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Failure(`nobody was told of ${text}`)
}
