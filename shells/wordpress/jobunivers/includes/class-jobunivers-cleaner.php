<?php
/**
 * Makes HTML from elsewhere safe.
 *
 * @package Jobunivers
 */

defined( 'ABSPATH' ) || exit;

/**
 * What comes from the gateway repeats what employers wrote. The gateway escapes it; the site trusts nobody.
 */
final class Jobunivers_Cleaner {

	/**
	 * The elements of a fragment, whole and with no more than it needs.
	 *
	 * @param string $html As the gateway sent it.
	 * @return string
	 */
	public static function clean( $html ) {
		$common  = array(
			'class' => true,
			'lang'  => true,
			'dir'   => true,
		);
		$allowed = array_fill_keys(
			array( 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'article', 'span', 'bdi', 'br', 'label' ),
			$common
		);

		$allowed['time']   = $common + array( 'datetime' => true );
		$allowed['a']      = $common + array(
			'href' => true,
			'rel'  => true,
		);
		$allowed['form']   = $common + array(
			'method'     => array( 'values' => array( 'get' ) ),
			'action'     => true,
			'role'       => true,
			'aria-label' => true,
		);
		$allowed['input']  = array(
			'type'      => array( 'values' => array( 'hidden', 'search', 'text' ) ),
			'name'      => true,
			'value'     => true,
			'maxlength' => true,
		);
		$allowed['button'] = $common + array( 'type' => true );

		$html = force_balance_tags( wp_kses( $html, $allowed, array( 'http', 'https' ) ) );
		$tags = new WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag( 'form' ) ) {
			$action = $tags->get_attribute( 'action' );
			if ( is_string( $action ) && wp_validate_redirect( $action, '' ) !== $action ) {
				$tags->remove_attribute( 'action' );
			}
		}
		// An advertisement must not call the site's shortcodes.
		return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $tags->get_updated_html() );
	}
}
