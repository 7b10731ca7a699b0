<?php
/**
 * What may stand on a widget's tag.
 *
 * @package Jobunivers
 */

defined( 'ABSPATH' ) || exit;

/**
 * The widgets there are, and the attributes that each may carry. What is not on the list is left out.
 */
final class Jobunivers_Attributes {

	const LANGUAGES = array( 'da', 'en', 'ar', 'ru' );

	/**
	 * Names of the widgets, without `ju-`.
	 *
	 * @return string[]
	 */
	public static function widgets() {
		/**
		 * Filters the widgets that editors may use, as `acme-map` for a vendor's `ju-acme-map`.
		 *
		 * @param string[] $widgets Names without `ju-`.
		 */
		$widgets = (array) apply_filters( 'jobunivers_widgets', array( 'job-search', 'screening-form', 'job-details', 'company-page', 'posting-form', 'job-application', 'meeting-booking' ) );
		return array_values(
			array_filter(
				$widgets,
				static function ( $name ) {
					return is_string( $name ) && 1 === preg_match( '/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\z/', $name );
				}
			)
		);
	}

	/**
	 * Names of the attributes.
	 *
	 * @return string[]
	 */
	public static function names() {
		return array( 'municipality', 'lang', 'languages', 'reading', 'heading-level', 'search-page', 'details-page', 'company-page', 'reading-bar', 'scheme', 'theme', 'posting', 'company', 'kind' );
	}

	/**
	 * Only what is on the list and fits. `heading_level` and `headingLevel` are the same as `heading-level`.
	 *
	 * @param array<string, mixed> $given As an editor wrote them.
	 * @return array<string, string>
	 */
	public static function clean( array $given ) {
		$clean = array();
		foreach ( $given as $name => $value ) {
			$name = strtolower( (string) preg_replace( '/(?<=[a-z])(?=[A-Z])/', '-', str_replace( '_', '-', (string) $name ) ) );
			if ( ! is_scalar( $value ) || ! in_array( $name, self::names(), true ) ) {
				continue;
			}
			$value = self::fit( $name, trim( (string) $value ) );
			if ( '' !== $value ) {
				$clean[ $name ] = $value;
			}
		}
		return $clean;
	}

	/**
	 * The value if it fits the attribute, else nothing.
	 *
	 * @param string $name  Name of the attribute.
	 * @param string $value As an editor wrote it.
	 * @return string
	 */
	private static function fit( $name, $value ) {
		switch ( $name ) {
			case 'municipality':
				return preg_match( '/^\d{3}\z/', $value ) ? $value : '';
			case 'posting':
			case 'company':
				return preg_match( '/^[A-Za-z0-9_-]{1,64}\z/', $value ) ? $value : '';
			case 'heading-level':
				return preg_match( '/^[1-6]\z/', $value ) ? $value : '';
			case 'languages':
				return implode( ' ', array_intersect( preg_split( '/[\s,]+/', $value ), self::LANGUAGES ) );
			case 'search-page':
			case 'details-page':
			case 'company-page':
				// Readers and wishes are sent there: to this site, or nowhere.
				return (string) wp_validate_redirect( esc_url_raw( $value, array( 'http', 'https' ) ), '' );
			default:
				$allowed = array(
					'lang'        => self::LANGUAGES,
					'reading'     => array( 'standard', 'easy' ),
					'reading-bar' => array( 'off' ),
					'scheme'      => array( 'light', 'dark' ),
					'theme'       => array( 'shared' ),
					'kind'        => array( 'meeting', 'visit' ),
				);
				return in_array( $value, $allowed[ $name ], true ) ? $value : '';
		}
	}
}
