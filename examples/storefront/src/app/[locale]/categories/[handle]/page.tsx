import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { pathIn } from "@/locale"
import type { SearchParams } from "@/search/question"
import { Results } from "@/search/results"
import { categories } from "@/server/catalog"
import { alternates, preview } from "@/server/metadata"
import { pageIn } from "@/server/page"
import ui from "@/ui/ui.module.css"
import styles from "./category.module.css"

type Props = {
  params: Promise<{ locale: string; handle: string }>
  searchParams: Promise<SearchParams>
}

async function read(params: Props["params"]) {
  const { handle } = await params
  const all = await categories()
  const category = all.find((one) => one.handle === handle)
  if (!category) notFound()
  const parent = all.find(({ id }) => id === category.parent_id)
  const below = all.filter(({ parent_id, on_sale }) => parent_id === category.id && on_sale > 0)
  return { category, parent, below }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await pageIn(params)
  const { category } = await read(params)
  return {
    title: category.name,
    alternates: alternates(locale, `/categories/${category.handle}`),
    openGraph: preview(locale, {
      path: `/categories/${category.handle}`,
      picture: category.image_url,
    }),
  }
}

export default async function Category({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { category, parent, below } = await read(params)
  const row = parent
    ? [{ name: parent.name, handle: parent.handle }, ...below]
    : below.map(({ name, handle }) => ({ name, handle }))
  return (
    <div className={ui.page}>
      {row.length > 0 ? (
        <nav className={styles.row} aria-label={texts.search.category}>
          {row.map(({ name, handle }) => (
            <Link key={handle} href={pathIn(locale, `/categories/${handle}`)} prefetch={false}>
              {name === parent?.name ? `← ${name}` : name}
            </Link>
          ))}
        </nav>
      ) : null}
      <Results
        locale={locale}
        path={`/categories/${category.handle}`}
        searchParams={await searchParams}
        title={category.name}
        within={{ category_id: category.id }}
        hidden={["category"]}
      />
    </div>
  )
}
