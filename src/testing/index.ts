export {
  checkGolden,
  checkGoldens,
  type Golden,
  type GoldenOptions,
  listGoldens,
  updateGoldens,
} from "./goldens";
export { checkLaws, type Law, type LawOptions } from "./laws";
