import { redirect } from "next/navigation"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { needLogin } from "@/server/reluv"
import { ownShop } from "@/server/shop"
import ui from "@/ui/ui.module.css"
import { listingChoices } from "../choices"
import { ListingForm } from "./listing-form"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.shopWork.sellNew)

export default async function NewListing({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const [shop, choices] = await Promise.all([ownShop(), listingChoices(locale)])
  if (!shop) redirect(pathIn(locale, "/seller"))
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{texts.shopWork.sellNew}</h1>
      <ListingForm
        sellerId={shop.id}
        done={pathIn(locale, "/listings")}
        mine={pathIn(locale, "/seller/listings")}
        {...choices}
        texts={{ ...texts.shopWork, errors: texts.errors }}
      />
    </div>
  )
}
