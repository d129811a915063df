/** Names of divisions by GB/T 2260 code, such as `{ 320506: '吴中区' }`. */
export type DivisionNames = Readonly<Record<string, string>>;

/** The lists of `@vant/area-data`. */
export type AreaLists = {
  province_list?: DivisionNames;
  city_list?: DivisionNames;
  county_list?: DivisionNames;
};

/** A table of divisions: names by code, the lists of `@vant/area-data`, or that package as it is imported. */
export type Divisions = DivisionNames | AreaLists | { areaList: AreaLists };
