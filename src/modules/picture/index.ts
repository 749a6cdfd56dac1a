import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { PictureModuleService } from "./service"

export const PICTURE_MODULE = "reluv_picture"

export default Module(PICTURE_MODULE, {
  service: withGraphNames(PICTURE_MODULE, PictureModuleService),
})
