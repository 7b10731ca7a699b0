<?php
/**
 * A widget's tag.
 *
 * @package Jobunivers
 */

defined( 'ABSPATH' ) || exit;

/**
 * Prints tags, by shortcode and for the block, and lets pasted ones through.
 */
final class Jobunivers_Widget {

	/**
	 * Hooks in.
	 */
	public static function register() {
		add_shortcode( 'jobunivers', array( self::class, 'shortcode' ) );
		add_filter( 'wp_kses_allowed_html', array( self::class, 'allow' ), 10, 2 );
	}

	/**
	 * `[jobunivers widget="job-search" municipality="787" lang="da"]What shows without a script[/jobunivers]`
	 *
	 * @param mixed  $given   What the editor wrote.
	 * @param string $content What stands between the two ends.
	 * @return string
	 */
	public static function shortcode( $given, $content = '' ) {
		$given  = is_array( $given ) ? $given : array();
		$widget = isset( $given['widget'] ) ? $given['widget'] : 'job-search';
		return self::render( $widget, $given, (string) $content );
	}

	/**
	 * The tag with its fragment, or with what the editor wrote.
	 *
	 * @param mixed                $widget   Name without `ju-`.
	 * @param array<string, mixed> $given    Attributes as the editor wrote them.
	 * @param string               $fallback HTML as the editor wrote it.
	 * @return string Nothing for a widget that there is not; those who edit are told.
	 */
	public static function render( $widget, array $given, $fallback ) {
		if ( ! is_string( $widget ) || ! in_array( $widget, Jobunivers_Attributes::widgets(), true ) ) {
			return current_user_can( 'edit_posts' )
				/* translators: %s: what the editor wrote as the widget's name. */
				? '<p>' . esc_html( sprintf( __( 'Jobunivers has no widget “%s”.', 'jobunivers' ), is_scalar( $widget ) ? (string) $widget : '' ) ) . '</p>'
				: '';
		}
		$attributes = Jobunivers_Attributes::clean( $given );
		$fallback   = wp_kses_post( $fallback );
		if ( is_feed() ) {
			return $fallback;
		}
		Jobunivers_Loader::enqueue();
		$fragment = Jobunivers_Fragments::get( $widget, $attributes );
		$inside   = '' === $fragment ? $fallback : $fragment;
		// Themes and plugins that clean what is printed know the one form, not the other.
		$is_tag  = 'div' !== Jobunivers_Options::get( 'markup' );
		$written = $is_tag ? '' : ' data-ju="' . esc_attr( $widget ) . '"';
		foreach ( $attributes as $name => $value ) {
			$written .= sprintf( ' %s%s="%s"', $is_tag ? '' : 'data-', $name, esc_attr( $value ) );
		}
		$tag = $is_tag ? 'ju-' . $widget : 'div';
		return "<{$tag}{$written}>{$inside}</{$tag}>";
	}

	/**
	 * Lets the tags through where content is cleaned: they are inert without the loader, which the site alone prints.
	 *
	 * @param array<string, mixed> $allowed Elements and their attributes.
	 * @param mixed                $context Where it is cleaned.
	 * @return array<string, mixed>
	 */
	public static function allow( $allowed, $context ) {
		if ( 'post' === $context && is_array( $allowed ) ) {
			$attributes = array_fill_keys( array_merge( Jobunivers_Attributes::names(), array( 'id', 'class', 'dir' ) ), true );
			foreach ( Jobunivers_Attributes::widgets() as $widget ) {
				$allowed[ 'ju-' . $widget ] = $attributes;
			}
		}
		return $allowed;
	}
}
