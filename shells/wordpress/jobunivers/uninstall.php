<?php
/**
 * Leaves nothing behind: the option, and the HTML kept from the gateway.
 *
 * @package Jobunivers
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/class-jobunivers-options.php';
require_once __DIR__ . '/includes/class-jobunivers-fragments.php';

$jobunivers_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( 0 );

foreach ( $jobunivers_sites as $jobunivers_site ) {
	if ( $jobunivers_site ) {
		switch_to_blog( $jobunivers_site );
	}
	delete_option( Jobunivers_Options::NAME );
	Jobunivers_Fragments::forget();
	if ( $jobunivers_site ) {
		restore_current_blog();
	}
}
