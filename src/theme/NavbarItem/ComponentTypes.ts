import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';

/** Links alone: the theme's own list brings the menus of versions and languages to every page. */
export default {default: DefaultNavbarItem};
