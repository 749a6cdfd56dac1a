import { ListingsSkeleton } from "@/ui/listings"
import ui from "@/ui/ui.module.css"

export default function Loading() {
  return (
    <div className={ui.page}>
      <ListingsSkeleton count={8} />
    </div>
  )
}
