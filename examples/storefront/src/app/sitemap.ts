import type { MetadataRoute } from "next"
import { LOCALES, type Locale, pathIn } from "@/locale"
import { anybody } from "@/server/anybody"
import { storefrontUrl } from "@/server/environment"
import { remember } from "@/server/remember"
import { listingPath } from "@/ui/card"

export const dynamic = "force-dynamic"

const HOUR_SECONDS = 3_600
/** The newest ones. Others are found from categories and shops. */
const MOST_LISTINGS = 1_000
const MOST_SHOPS = 500
const PAGE = 100

type Entry = MetadataRoute.Sitemap[number]

const remembered = remember(HOUR_SECONDS, readSitemap)

/** Home, categories, shops and the newest listings in every language, read once an hour at most. */
export default function sitemap(): Promise<MetadataRoute.Sitemap> {
  return remembered("")
}

async function readSitemap(): Promise<Entry[]> {
  const reluv = anybody()
  const [{ categories }, shops, listings] = await Promise.all([
    reluv.call("GET /store/categories"),
    pages(MOST_SHOPS, async (cursor) => {
      const query = { limit: PAGE, ...(cursor && { cursor }) }
      const { sellers, next_cursor } = await reluv.call("GET /store/sellers", { query })
      return { found: sellers.map(({ handle }) => `/shops/${handle}`), next: next_cursor }
    }),
    pages(MOST_LISTINGS, async (cursor) => {
      const query = { limit: PAGE, ...(cursor && { cursor }) }
      const { listings: some, next_cursor } = await reluv.call("GET /store/listings", { query })
      return { found: some.map(listingPath), next: next_cursor }
    }),
  ])
  const paths = [
    "/",
    "/shops",
    ...categories.filter(({ on_sale }) => on_sale > 0).map(({ handle }) => `/categories/${handle}`),
    ...shops,
    ...listings,
  ]
  return paths.map(asEntry)
}

/** Page by page, as far as somebody wants to know. */
async function pages(
  most: number,
  read: (cursor: string | null) => Promise<{ found: string[]; next: string | null }>
): Promise<string[]> {
  const all: string[] = []
  let cursor: string | null = null
  do {
    const { found, next } = await read(cursor)
    all.push(...found)
    cursor = next
  } while (cursor && all.length < most)
  return all.slice(0, most)
}

function asEntry(path: string): Entry {
  const at = (locale: Locale) => storefrontUrl() + pathIn(locale, path)
  return {
    url: storefrontUrl() + path,
    alternates: { languages: Object.fromEntries(LOCALES.map((locale) => [locale, at(locale)])) },
  }
}
