import { areaList } from '@vant/area-data';

/** The table of cities and counties that the page carries: their names are in simplified characters alone. */
export const divisions = { areaList };
