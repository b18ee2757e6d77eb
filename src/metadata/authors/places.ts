/** Capitals and large cities of two words and more, where reporters write from: as a byline's second part they look like persons. */
const PLACES: ReadonlySet<string> = new Set(
  [
    "new delhi,new york,mexico city,los angeles,san francisco,san diego,hong kong,tel aviv,kuala lumpur,cape town,abu dhabi",
    "buenos aires,rio de janeiro,são paulo,belo horizonte,porto alegre,la paz,san juan,san salvador,san josé,santo domingo",
    "saudi arabia,south africa,south korea,north korea,sri lanka,new zealand,costa rica,el salvador,united kingdom,united states",
    "las vegas,new orleans,salt lake city,kansas city,st louis,san antonio,new jersey,new mexico,north carolina,south carolina",
    "washington dc,west virginia,west bank,gaza city,kuwait city,addis ababa,port harcourt,ho chi minh city,phnom penh,den haag",
    "the hague,tamil nadu,uttar pradesh,madhya pradesh,andhra pradesh,west bengal,navi mumbai,panama city,quezon city",
  ].flatMap((list) => list.split(",")),
);

/** Whether a name is that of a place. */
export const isPlace = (name: string): boolean => PLACES.has(name.toLowerCase().replace(/\./g, ""));
