import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { pathIn } from "@/locale"
import { categories } from "@/server/catalog"
import { pageIn } from "@/server/page"
import { needLogin } from "@/server/reluv"
import { ownShop } from "@/server/shop"
import ui from "@/ui/ui.module.css"
import { ListingForm } from "./listing-form"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.shopWork.sellNew, robots: { index: false } }
}

export default async function NewListing({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const [shop, all] = await Promise.all([ownShop(), categories()])
  if (!shop) redirect(pathIn(locale, "/seller"))
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const parents = new Set(all.map(({ parent_id }) => parent_id))
  const { new: brandNew, like_new, good, fair } = texts.condition
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{texts.shopWork.sellNew}</h1>
      <ListingForm
        sellerId={shop.id}
        done={pathIn(locale, "/listings")}
        categories={all
          .filter(({ id }) => !parents.has(id))
          .map(({ id, name, parent_id, measurements }) => ({
            id,
            name: parent_id ? `${names.get(parent_id) ?? ""} / ${name}` : name,
            measurements: measurements.map(({ key, label, required }) => ({
              key,
              label: label[locale],
              required,
            })),
          }))}
        conditions={{ new: brandNew, like_new, good, fair }}
        texts={{ ...texts.shopWork, errors: texts.errors }}
      />
    </div>
  )
}
