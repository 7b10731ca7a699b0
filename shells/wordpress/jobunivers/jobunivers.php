<?php
/**
 * Plugin Name:       Jobunivers
 * Description:       Puts the widgets of Jobunivers (job search, screening form) on a page, as a block or a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       jobunivers
 * Domain Path:       /languages
 *
 * @package Jobunivers
 */

defined( 'ABSPATH' ) || exit;

define( 'JOBUNIVERS_VERSION', '0.1.0' );
define( 'JOBUNIVERS_FILE', __FILE__ );

require_once __DIR__ . '/includes/class-jobunivers-options.php';
require_once __DIR__ . '/includes/class-jobunivers-attributes.php';
require_once __DIR__ . '/includes/class-jobunivers-cleaner.php';
require_once __DIR__ . '/includes/class-jobunivers-fragments.php';
require_once __DIR__ . '/includes/class-jobunivers-loader.php';
require_once __DIR__ . '/includes/class-jobunivers-widget.php';
require_once __DIR__ . '/includes/class-jobunivers-block.php';

Jobunivers_Loader::register();
Jobunivers_Widget::register();
Jobunivers_Block::register();

if ( is_admin() ) {
	require_once __DIR__ . '/includes/class-jobunivers-settings.php';
	Jobunivers_Settings::register();
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'jobunivers', false, dirname( plugin_basename( JOBUNIVERS_FILE ) ) . '/languages' );
	},
	5
);
